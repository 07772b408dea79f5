package org.pledgewatch.observations;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Sha256;

/**
 * What an intake of figures writes, worked out against the record as it stands.
 *
 * @param written in order of the series and of the periods; what says nothing new is not among them
 */
public record IntakePlan(List<PlannedFigure> written, IntakeResult result) {

    public IntakePlan {
        written = List.copyOf(written);
    }

    /**
     * The same for the same figures on the same record, and for nothing else: what somebody saw and agreed to is
     * recognised by it.
     */
    public String fingerprint() {
        MessageDigest sum = Sha256.start();
        for (PlannedFigure planned : written) {
            NewFigure figure = planned.figure();
            String line = SeriesKey.seriesOf(planned.id()) + " " + figure.period() + " "
                    + (planned.before() == null ? "-" : planned.before().observation()) + " "
                    + (figure.value() == null
                            ? "-"
                            : figure.value().stripTrailingZeros().toPlainString()) + "\n";
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** The same with another note beside each figure. */
    public IntakePlan withNotes(Function<PlannedFigure, @Nullable String> note) {
        return new IntakePlan(
                written.stream()
                        .map(planned -> planned.withNote(note.apply(planned)))
                        .toList(),
                result);
    }

    /** Whose figures, and the earliest last day of a period among them. */
    public Map<FiguresRecorded.Of, LocalDate> series() {
        Map<FiguresRecorded.Of, LocalDate> earliest = new HashMap<>();
        for (PlannedFigure planned : written) {
            earliest.merge(
                    new FiguresRecorded.Of(
                            SeriesKey.partyOf(SeriesKey.seriesOf(planned.id())),
                            planned.figure().indicator()),
                    planned.figure().period().end(),
                    (a, b) -> a.isBefore(b) ? a : b);
        }
        return earliest;
    }

    /**
     * The series of an indicator's slice as they would be.
     *
     * @param recorded by the party's code
     */
    public Map<String, Series> over(Map<String, Series> recorded, String indicator, Breakdown breakdown) {
        Map<String, Map<Period, Figure>> changed = new HashMap<>();
        for (PlannedFigure planned : written) {
            NewFigure figure = planned.figure();
            if (figure.indicator().equals(indicator) && figure.breakdown().equals(breakdown)) {
                Map<Period, Figure> periods =
                        changed.computeIfAbsent(figure.party(), party -> periods(recorded.get(party)));
                if (figure.value() == null) {
                    periods.remove(figure.period());
                } else {
                    periods.put(figure.period(), new Figure(planned.id(), figure.period(), figure.value()));
                }
            }
        }
        Map<String, Series> all = new HashMap<>(recorded);
        changed.forEach((party, periods) -> all.put(party, Series.of(List.copyOf(periods.values()))));
        return all;
    }

    private static Map<Period, Figure> periods(@Nullable Series series) {
        Map<Period, Figure> periods = new HashMap<>();
        if (series != null) {
            series.figures().forEach(figure -> periods.put(figure.period(), figure));
        }
        return periods;
    }
}
