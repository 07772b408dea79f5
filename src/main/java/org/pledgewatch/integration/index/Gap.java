package org.pledgewatch.integration.index;

/**
 * Why a party has no value of a component.
 *
 * @param indicator whose figure is missing, or too small
 * @param year of that figure
 */
public record Gap(String component, Why why, String indicator, int year) {

    /** What is wrong with the figure. */
    public enum Why {
        /** There is none: never taken for zero. */
        NO_FIGURE,
        /** Too small to divide by. */
        TOO_SMALL
    }
}
