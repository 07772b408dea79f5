package org.pledgewatch.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.commitments.CommitmentTargets;
import org.pledgewatch.commitments.UndertakingId;
import org.pledgewatch.commitments.UndertakingsChanged;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.FiguresRecorded;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes, within the transaction that changes terms or figures, which undertakings must be looked at again. */
@Component
class Touching {

    /** A change of terms can tell of any day. */
    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);

    private final AssessmentStore store;
    private final CommitmentTargets targets;
    private final FairShares fairShares;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Touching(
            AssessmentStore store,
            CommitmentTargets targets,
            FairShares fairShares,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.targets = targets;
        this.fairShares = fairShares;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(UndertakingsChanged changed) {
        store.touch(changed.ids().stream().distinct().toList(), day(clock.instant()), ALWAYS);
        events.publishEvent(new UndertakingsTouched());
    }

    /** A figure touches its party's undertakings; an input of fair shares everyone's, for the others share the rest. */
    @EventListener
    void on(FiguresRecorded recorded) {
        LocalDate knownOn = day(recorded.recordedAt());
        Map<LocalDate, Set<Long>> touched = new HashMap<>();
        targets.byCommitment().forEach((commitment, versions) -> {
            Set<String> own = new HashSet<>();
            Set<String> shared = new HashSet<>();
            for (Target target : versions) {
                if (target instanceof FairShare share) {
                    shared.addAll(inputs(share));
                } else {
                    own.addAll(target.indicators());
                }
            }
            LocalDate sharedFrom = null;
            for (var series : recorded.series().entrySet()) {
                LocalDate from = series.getValue();
                if (own.contains(series.getKey().indicator())) {
                    touched.computeIfAbsent(from, day -> new HashSet<>())
                            .add(UndertakingId.of(series.getKey().party(), commitment));
                }
                if (shared.contains(series.getKey().indicator()) && (sharedFrom == null || from.isBefore(sharedFrom))) {
                    sharedFrom = from;
                }
            }
            if (sharedFrom != null) {
                store.touchCommitment(commitment, knownOn, sharedFrom);
            }
        });
        touched.forEach((from, ids) -> store.touch(ids, knownOn, from));
        events.publishEvent(new UndertakingsTouched());
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

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
