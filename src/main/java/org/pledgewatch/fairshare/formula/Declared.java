package org.pledgewatch.fairshare.formula;

/**
 * What a report was computed by, in words and with sources, as they were declared when it was.
 *
 * @param part the channel's parts of {@code parts}
 */
public record Declared(
        Choice pool, Choice formula, Choice target, Choice split, int part, int parts, Bands bands, int arrearsSince) {

    /** One choice. */
    public record Choice(String code, String title, String source) {}
}
