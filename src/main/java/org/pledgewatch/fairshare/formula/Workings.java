package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that is needed to do its arithmetic again.
 *
 * @param inputs the figures of the keys
 * @param divisor of a divisor method, a number by which every key can be divided and rounded to give the quotas; none
 *     for the others, and where equal claims leave no such number
 * @param before the year before by the same scenario; none where that cannot be told
 */
public record Workings(
        FairShareReport report,
        Sensitivity sensitivity,
        KeyInputs inputs,
        Formula formula,
        Presets.Described<PoolRule> pool,
        Target target,
        Split split,
        Bands bands,
        int arrearsSince,
        @Nullable BigDecimal divisor,
        @Nullable FairShareReport before) {

    /** What it was computed by. */
    public Declared declared() {
        Scenario scenario = report.scenario();
        return new Declared(
                new Declared.Choice(scenario.pool(), pool.title(), pool.source()),
                new Declared.Choice(scenario.formula(), formula.title(), formula.source()),
                new Declared.Choice(scenario.target(), target.title(), target.source()),
                new Declared.Choice(scenario.split(), split.title(), split.source()),
                split.channel(scenario.channel()).parts(),
                split.whole(),
                bands,
                arrearsSince);
    }
}
