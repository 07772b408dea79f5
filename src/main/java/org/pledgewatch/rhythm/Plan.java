package org.pledgewatch.rhythm;

import java.time.Instant;
import java.util.List;

/**
 * What is to be done now, in order, how many slots are passed over because a later one stands for them or they are too
 * old, up to when all slots are dealt with, and when the next is due.
 */
public record Plan(List<Slot> due, long passedOver, Instant plannedUntil, Instant nextDue) {

    /** The slots since all were last dealt with. A clock that went back waits until it is there again. */
    public static Plan of(Rhythm rhythm, CatchUp catchUp, Instant since, Instant now) {
        if (!now.isAfter(since)) {
            return new Plan(List.of(), 0, since, rhythm.next(since));
        }
        Instant tooOld = now.minus(catchUp.maxAge()).minusNanos(1);
        Instant from = since.isAfter(tooOld) ? since : tooOld;
        List<Slot> due = switch (catchUp.policy()) {
            case ALL_MISSED -> rhythm.due(from, now);
            case LATEST_ONLY -> rhythm.latest(from, now).stream().toList();
        };
        return new Plan(due, rhythm.count(since, now) - due.size(), now, rhythm.next(now));
    }
}
