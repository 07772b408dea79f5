package org.pledgewatch.assessment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.commitments.CommitmentTargets;
import org.pledgewatch.commitments.UndertakingId;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.FiguresRecorded;
import org.springframework.stereotype.Component;

/** Finds the undertakings that figures can tell of. */
@Component
class Affects {

    private final CommitmentTargets targets;
    private final FairShares fairShares;

    Affects(CommitmentTargets targets, FairShares fairShares) {
        this.targets = targets;
        this.fairShares = fairShares;
    }

    /**
     * A figure tells of its party's undertakings; an input of fair shares of everyone's, for the others share the rest.
     */
    Affected by(Map<FiguresRecorded.Of, LocalDate> series) {
        Affected affected = new Affected(new HashMap<>(), new HashMap<>());
        targets.byCommitment().forEach((commitment, versions) -> add(affected, commitment, versions, series));
        return affected;
    }

    private void add(
            Affected affected, int commitment, List<Target> versions, Map<FiguresRecorded.Of, LocalDate> series) {
        Set<String> own = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Target target : versions) {
            if (target instanceof FairShare share) {
                shared.addAll(inputs(share));
            } else {
                own.addAll(target.indicators());
            }
        }
        series.forEach((of, from) -> {
            if (own.contains(of.indicator())) {
                affected.own()
                        .computeIfAbsent(from, day -> new HashSet<>())
                        .add(UndertakingId.of(of.party(), commitment));
            }
            if (shared.contains(of.indicator())) {
                affected.shared().merge(commitment, from, (a, b) -> a.isBefore(b) ? a : b);
            }
        });
    }

    private Set<String> inputs(FairShare share) {
        Set<String> inputs = new HashSet<>(share.indicators());
        inputs.addAll(fairShares
                .presets()
                .indicators(new Scenario(
                        share.pool(),
                        share.formula(),
                        share.target(),
                        share.split(),
                        share.channel(),
                        share.method())));
        return inputs;
    }
}
