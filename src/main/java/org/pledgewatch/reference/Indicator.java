package org.pledgewatch.reference;

/**
 * A measured series: what is counted, in which unit, how often, and how long its publisher takes.
 *
 * @param code readable and stable, as {@code resettlement-arrivals}
 * @param unit what one of it is, as {@code people}, {@code US$}
 * @param lagDays days from the end of a period until its figure is due
 */
public record Indicator(
        String code,
        String title,
        String unit,
        Direction direction,
        Kind kind,
        PeriodLength periodLength,
        int lagDays) {

    public Indicator {
        Codes.requireSlug("indicator", code);
        if (lagDays < 0) {
            throw new IllegalArgumentException("The publication lag of " + code + " cannot be negative.");
        }
    }

    /** Which way is better. */
    public enum Direction {
        MORE_IS_BETTER,
        LESS_IS_BETTER,
        NEUTRAL
    }

    /** What a figure says about its period. */
    public enum Kind {
        /** So many during the period; they add up over periods. */
        FLOW,
        /** So many at the end of the period; they do not add up. */
        STOCK,
        /** A step reached on a day, which holds until the next: no news is no change. */
        STAGE
    }

    public boolean isStage() {
        return kind == Kind.STAGE;
    }

    /**
     * Whether its figures come before their period is over, as projected needs do: those are due the day that it ends.
     */
    public boolean isToldAhead() {
        return kind != Kind.STAGE && lagDays == 0;
    }
}
