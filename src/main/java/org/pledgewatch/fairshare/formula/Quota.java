package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One party's fair share of one year, with what it was computed from.
 *
 * @param year the year in which people are admitted
 * @param people the whole quota; none where {@code missing} says why
 * @param key the party's key, in the formula's unit
 * @param keyTotal the sum of the pool's keys
 * @param target the number that the pool shares in this channel, in people
 * @param base what the target was computed from (refugees at the end of the year before), where it was
 * @param rate the part of the base, where the target is a part of a base
 * @param missing why there is no quota: {@link #NOT_IN_POOL}, {@link #NO_KEY}, or one of
 *     {@link FairShareUnavailable.Why} by name, as {@code NO_TARGET}
 * @param observations the figures that the key and the base were read from
 */
public record Quota(
        int year,
        @Nullable BigDecimal people,
        @Nullable BigDecimal key,
        @Nullable BigDecimal keyTotal,
        @Nullable BigDecimal target,
        @Nullable BigDecimal base,
        @Nullable BigDecimal rate,
        @Nullable String missing,
        List<Long> observations) {

    /** The party does not share. */
    public static final String NOT_IN_POOL = "NOT_IN_POOL";
    /** The party lacks a figure that the formula needs, so it is excluded. */
    public static final String NO_KEY = "NO_KEY";

    public Quota {
        observations = List.copyOf(observations);
    }

    /** No quota, and why. */
    public static Quota none(int year, String missing) {
        return new Quota(year, null, null, null, null, null, null, missing, List.of());
    }
}
