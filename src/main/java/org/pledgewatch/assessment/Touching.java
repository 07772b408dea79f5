package org.pledgewatch.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgewatch.commitments.UndertakingsChanged;
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
    private final Affects affects;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Touching(AssessmentStore store, Affects affects, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.affects = affects;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void on(UndertakingsChanged changed) {
        store.touch(changed.ids().stream().distinct().toList(), day(clock.instant()), ALWAYS);
        events.publishEvent(new UndertakingsTouched());
    }

    @EventListener
    void on(FiguresRecorded recorded) {
        LocalDate knownOn = day(recorded.recordedAt());
        Affected affected = affects.by(recorded.series());
        affected.shared().forEach((commitment, from) -> store.touchCommitment(commitment, knownOn, from));
        affected.own().forEach((from, ids) -> store.touch(ids, knownOn, from));
        events.publishEvent(new UndertakingsTouched());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
