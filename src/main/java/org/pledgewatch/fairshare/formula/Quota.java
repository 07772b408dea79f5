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
 * @param missing why there is no quota: {@code NOT_IN_POOL}, {@code NO_KEY}, {@code NO_TARGET}, …
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
        List<Long> observations) {}
