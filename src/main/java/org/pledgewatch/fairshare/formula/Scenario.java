package org.pledgewatch.fairshare.formula;

import org.jspecify.annotations.Nullable;

/**
 * One way to say what a fair share is; every part can turn a verdict, so each is named.
 *
 * @param pool who shares
 * @param formula by what the share is proportional
 * @param target the global number
 * @param split how it is divided between channels
 * @param channel which of them
 * @param method how whole people are apportioned
 * @param minimum places that each party with a key gets before anything else; none, as the settings say
 */
public record Scenario(
        String pool,
        String formula,
        String target,
        String split,
        String channel,
        String method,
        @Nullable Integer minimum) {

    public Scenario {
        if (minimum != null && minimum < 0) {
            throw new IllegalArgumentException("The minimum of places cannot be negative.");
        }
    }

    public Scenario(String pool, String formula, String target, String split, String channel, String method) {
        this(pool, formula, target, split, channel, method, null);
    }

    /** The same by another formula. */
    public Scenario by(String other) {
        return new Scenario(pool, other, target, split, channel, method, minimum);
    }
}
