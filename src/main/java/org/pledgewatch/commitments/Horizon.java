package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.time.Period;

/** A deadline that was given as a span, and the day it is counted from, by the calendar. */
public record Horizon(Period span, LocalDate from) {

    public Horizon {
        if (span.isNegative() || span.isZero() || span.toString().length() > 10) {
            throw new IllegalArgumentException("A horizon lies ahead: write a span as P6M or P2Y.");
        }
    }

    public LocalDate endsOn() {
        return from.plus(span);
    }
}
