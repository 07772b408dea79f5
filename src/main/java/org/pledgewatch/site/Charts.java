package org.pledgewatch.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.pictures.Axes;
import org.pledgewatch.pictures.Caption;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.pictures.Tone;
import org.pledgewatch.pictures.YearBars;
import org.pledgewatch.scoreboard.PeriodFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.TermsFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.wording.Say;

/** What was required of a party against what it did, drawn: one chart, or one for each slice that must be met. */
final class Charts {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEAR = new BigDecimal("0.9");

    private final Say say;

    Charts(Say say) {
        this.say = say;
    }

    /** None where the target has no figures to draw, as a treaty's stages. */
    List<Picture> of(UndertakingFacts undertaking, Size size) {
        TermsFacts terms = undertaking.commitment().current();
        Standing standing = undertaking.standing();
        if (terms == null || standing.unit() == null || standing.unit().equals("stage")) {
            return List.of();
        }
        return terms.target().periodic()
                ? years(standing, undertaking.periods(), size)
                : new PathOf(say, undertaking, terms)
                        .draw(caption(standing, "", title(standing), size), axes(standing), size).stream()
                                .toList();
    }

    /** Of a target with periods: one chart for the whole, or one for each slice. */
    List<Picture> years(Standing standing, List<PeriodFacts> all, Size size) {
        Map<String, List<PeriodFacts>> slices = new LinkedHashMap<>();
        for (PeriodFacts period : all) {
            slices.computeIfAbsent(period.breakdown(), slice -> new ArrayList<>())
                    .add(period);
        }
        List<Picture> pictures = new ArrayList<>();
        slices.forEach((slice, periods) -> {
            if (periods.stream().anyMatch(Charts::isWorthDrawing)) {
                pictures.add(new YearBars(
                                caption(
                                        standing,
                                        slice,
                                        slice.isEmpty() ? title(standing) : title(standing, periods),
                                        size),
                                size,
                                new YearBars.Words(say.text("chart.actual"), say.text("chart.required")),
                                axes(standing),
                                periods.stream().map(this::bar).toList())
                        .draw());
            }
        });
        return pictures;
    }

    /** A category that a party does not use is zero every year and asks for nothing: the table says so. */
    private static boolean isWorthDrawing(PeriodFacts p) {
        return p.required() != null || (p.actual() != null && p.actual().signum() != 0);
    }

    private YearBars.Bar bar(PeriodFacts p) {
        return new YearBars.Bar(
                say.period(p.period()), p.actual(), p.required() == null ? null : up(p.required()), tone(p), told(p));
    }

    private String told(PeriodFacts p) {
        return say.text(
                "chart.year",
                "period",
                say.period(p.period()),
                "actual",
                p.actual() == null ? say.text("figure.unknown") : p.actual(),
                "required",
                p.required() == null ? say.text("figure.unknown") : up(p.required()));
    }

    private static BigDecimal up(BigDecimal required) {
        return required.setScale(0, java.math.RoundingMode.CEILING);
    }

    static Tone tone(PeriodFacts p) {
        BigDecimal actual = p.actual();
        BigDecimal required = p.required();
        if (p.result().equals("MET")) {
            return Tone.MET;
        }
        if (actual == null || required == null) {
            return Tone.NONE;
        }
        if (actual.signum() == 0) {
            return Tone.NIL;
        }
        boolean near = actual.compareTo(required.multiply(NEAR)) >= 0;
        return near ? Tone.NEAR : actual.compareTo(required.multiply(HALF)) >= 0 ? Tone.HALF : Tone.BELOW;
    }

    private Caption caption(Standing s, String slice, String title, Size size) {
        String id = "c-" + s.commitment() + "-" + s.party() + slice.replaceAll("[^A-Za-z0-9]", "-") + size.kind();
        return new Caption(id, title, say.text("chart.text"), say.language().code());
    }

    private String title(Standing s) {
        return say.text(
                "chart.title",
                "party",
                say.party(s.party(), s.partyName()),
                "commitment",
                say.name("commitment", s.commitment(), s.title()),
                "verdict",
                say.text("verdict." + s.voice() + "." + s.status()));
    }

    /** What the newest judged period of this slice gave: the status is of all slices together. */
    private String title(Standing s, List<PeriodFacts> slice) {
        PeriodFacts newest = slice.stream()
                .filter(p -> p.actual() != null && p.required() != null)
                .reduce((earlier, later) -> later)
                .orElse(slice.get(slice.size() - 1));
        return say.text(
                "chart.slice",
                "party",
                say.party(s.party(), s.partyName()),
                "commitment",
                say.name("commitment", s.commitment(), s.title()),
                "slice",
                say.slice(newest.breakdown()),
                "period",
                say.period(newest.period()),
                "verdict",
                say.text("verdict." + s.voice() + "." + newest.result()));
    }

    private Axes axes(Standing s) {
        return new Axes(say.name("unit", s.unit()), say::number, Integer::toString);
    }
}
