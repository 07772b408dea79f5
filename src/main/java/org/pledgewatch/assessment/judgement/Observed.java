package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/** Finds figures by period, and the periods by which a publisher counts. */
final class Observed {

    private Observed() {}

    /**
     * The first period to judge by: a calendar period, or, where none of the figures is of one (fiscal years), one of
     * the shape observed.
     */
    static Period firstPeriod(PeriodLength length, List<Series> usable, LocalDate start) {
        Period observed = otherShape(length, usable);
        if (observed == null) {
            return length.firstBeginningOnOrAfter(start);
        }
        Period first = observed;
        while (first.start().isBefore(start)) {
            first = first.next();
        }
        for (Period before = first.previous(); !before.start().isBefore(start); before = first.previous()) {
            first = before;
        }
        return first;
    }

    /** The newest period of the first series that has figures, if none of them is of a calendar period. */
    private static @Nullable Period otherShape(PeriodLength length, List<Series> usable) {
        for (Series series : usable) {
            List<Figure> figures = series.figures();
            for (int i = figures.size() - 1; i >= 0; i--) {
                Period period = figures.get(i).period();
                if (period.isInstant() || length.fits(period)) {
                    return null;
                }
            }
            if (!figures.isEmpty()) {
                return figures.get(figures.size() - 1).period();
            }
        }
        return null;
    }

    /** The figure of a period: exactly its own, or the last stock taken on a day in it. */
    static @Nullable Figure in(Series usable, Period period) {
        Figure exact = usable.at(period).orElse(null);
        return exact != null ? exact : lastInstantIn(usable.figures(), period);
    }

    private static @Nullable Figure lastInstantIn(List<Figure> figures, Period period) {
        for (int i = figures.size() - 1; i >= 0; i--) {
            Period observed = figures.get(i).period();
            if (observed.end().isBefore(period.start())) {
                return null;
            }
            if (observed.isInstant() && !observed.end().isAfter(period.end())) {
                return figures.get(i);
            }
        }
        return null;
    }
}
