package org.pledgewatch.commitments.target;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pledgewatch.reference.Codes;

/**
 * In every year at least the party's fair share of a global number of people; the codes are those of the fair-share
 * settings.
 *
 * @param indicators what counts as admitted; several are added up
 * @param formula by what the share is proportional, as {@code gni-ppp}
 * @param pool who shares, as {@code un-members}
 * @param target the global number, as {@code ten-percent}
 * @param split how the number is divided between channels, as {@code resettlement-only}
 * @param channel which part of the split this is, as {@code resettlement}
 * @param method how whole people are apportioned, as {@code hamilton}
 */
public record FairShare(
        Set<String> indicators,
        String formula,
        String pool,
        String target,
        String split,
        String channel,
        String method,
        Settlement settle)
        implements Periodic {

    public FairShare {
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("A fair share needs an indicator that counts who was admitted.");
        }
        indicators = Collections.unmodifiableSet(new TreeSet<>(indicators));
        for (String code : List.of(formula, pool, target, split, channel, method)) {
            Codes.requireSlug("fair-share", code);
        }
    }

    @Override
    public String kind() {
        return "FAIR_SHARE";
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fairShare(this);
    }
}
