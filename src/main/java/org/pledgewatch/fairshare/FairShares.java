package org.pledgewatch.fairshare;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Recent;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.YearlyFigures;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.springframework.stereotype.Service;

/**
 * Fair shares as they can be told from the figures known at a moment. Each moment's figures are read once, a query an
 * indicator and none a party, and kept for the moments asked for last.
 */
@Service
public class FairShares {

    private static final int MOMENTS = 4;

    private final Presets presets;
    private final FairShareFigures figures;
    private final Recent<Instant, Reckoner> moments = new Recent<>(MOMENTS);

    FairShares(Presets presets, FairShareFigures figures) {
        this.presets = presets;
        this.figures = figures;
    }

    /** The pools, formulas, targets and splits there are, with their sources, and the headline's choice of them. */
    public Presets presets() {
        return presets;
    }

    /**
     * What answers from the figures recorded by then. Callers that want the newest hand in the moment of the last
     * recording rather than the present, so that the same figures are not read again.
     */
    public Reckoner knownAt(Instant knownAt) {
        return moments.get(knownAt, this::reckoner);
    }

    /** What would answer were a plan recorded too; not kept. */
    public Reckoner with(IntakePlan plan, Instant knownAt) {
        return reckoner(indicator ->
                plan.over(figures.series(indicator, Breakdown.TOTAL, knownAt), indicator, Breakdown.TOTAL));
    }

    private Reckoner reckoner(Instant knownAt) {
        return reckoner(indicator -> figures.series(indicator, Breakdown.TOTAL, knownAt));
    }

    private Reckoner reckoner(Function<String, Map<String, Series>> byParty) {
        return new Reckoner(presets, new YearlyFigures(byParty), figures.groups());
    }
}
