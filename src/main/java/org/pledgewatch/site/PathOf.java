package org.pledgewatch.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.pictures.Axes;
import org.pledgewatch.pictures.Caption;
import org.pledgewatch.pictures.PathChart;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.reference.Period;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.TermsFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.wording.Say;

/** The way from the start to a value that is due once, and how far the party has come. */
final class PathOf {

    private final Say say;
    private final UndertakingFacts undertaking;
    private final TermsFacts terms;

    PathOf(Say say, UndertakingFacts undertaking, TermsFacts terms) {
        this.say = say;
        this.undertaking = undertaking;
        this.terms = terms;
    }

    /** Empty where there is no value to reach, no day to reach it by, or no figure yet. */
    Optional<Picture> draw(Caption caption, Axes axes, Size size) {
        LocalDate due = undertaking.dueOn();
        List<PathChart.Moment> moments = moments();
        if (!(terms.target().values().get("value") instanceof BigDecimal value)
                || due == null
                || !terms.startsOn().isBefore(due)
                || moments.isEmpty()) {
            return Optional.empty();
        }
        Object baseline = terms.target().values().get("baseline");
        BigDecimal from = baseline instanceof BigDecimal known ? known : BigDecimal.ZERO;
        List<PathChart.Bound> path =
                List.of(new PathChart.Bound(terms.startsOn(), from, null), new PathChart.Bound(due, value, null));
        List<PathChart.Flag> flags =
                List.of(new PathChart.Flag(due, say.text("chart.deadline"), PathChart.Flag.Kind.DEADLINE));
        PathChart.Words words = new PathChart.Words(say.text("chart.path"), say.text("chart.actual"));
        return Optional.of(new PathChart(caption, size, words, axes, path, moments, flags).draw());
    }

    /** The figures that the judgement rests on; of a sum, how far it had come by each. */
    private List<PathChart.Moment> moments() {
        boolean adds = !"LATEST".equals(terms.target().values().get("measure"));
        List<PathChart.Moment> moments = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        @Nullable Period last = null;
        for (FigureFacts figure : figures()) {
            Period period = Period.parse(figure.period());
            BigDecimal value = Objects.requireNonNull(figure.value());
            if (last == null || last.compareTo(period) < 0) {
                sum = adds ? sum.add(value) : value;
                moments.add(new PathChart.Moment(period, sum, null, told(period, sum)));
                last = period;
            }
        }
        return moments;
    }

    private List<FigureFacts> figures() {
        return undertaking.figures().values().stream()
                .filter(f -> f.value() != null)
                .filter(f -> terms.target().indicators().contains(f.indicator()))
                .sorted(Comparator.comparing(f -> Period.parse(f.period())))
                .toList();
    }

    private String told(Period period, BigDecimal value) {
        return say.text("chart.moment", "period", period, "actual", value);
    }
}
