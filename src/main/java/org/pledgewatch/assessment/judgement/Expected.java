package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/**
 * The periods for which figures are to be expected: the calendar periods of the indicator, or, where a publisher keeps
 * another year (a fiscal year), the successors of what was observed.
 */
final class Expected {

    private Expected() {}

    /** The period expected after an observed one. */
    static Period after(PeriodLength length, Period observed) {
        Period calendar = length.containing(observed.end());
        boolean within = !observed.start().isBefore(calendar.start());
        // a stock taken on a day stands for the calendar period around it, and a last quarter completes the year
        boolean standsForIt = within && (observed.isInstant() || observed.end().equals(calendar.end()));
        return standsForIt ? calendar.next() : observed.next();
    }

    /**
     * The first period expected from {@code start} on, after what was observed.
     *
     * @param newest the newest observed period; none if there never was one
     * @param whole whether the period must begin on or after the start, or only end so
     */
    static Period first(PeriodLength length, @Nullable Period newest, LocalDate start, boolean whole) {
        Period calendar = whole ? length.firstBeginningOnOrAfter(start) : length.containing(start);
        if (newest == null) {
            return calendar;
        }
        Period next = after(length, newest);
        if (length.fits(next)) {
            return next.end().isAfter(calendar.end()) ? next : calendar;
        }
        while ((whole ? next.start() : next.end()).isBefore(start)) {
            next = next.next();
        }
        return next;
    }

    /** The first period from {@code first} on that ends on or after the deadline: its figures tell how it ended. */
    static Period covering(PeriodLength length, Period first, LocalDate deadline) {
        if (!first.end().isBefore(deadline)) {
            return first;
        }
        if (length.fits(first)) {
            return length.containing(deadline);
        }
        Period period = first;
        while (period.end().isBefore(deadline)) {
            period = period.next();
        }
        return period;
    }
}
