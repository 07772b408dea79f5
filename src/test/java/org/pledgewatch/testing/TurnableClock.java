package org.pledgewatch.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test turns it. */
public final class TurnableClock extends Clock {

    private final AtomicReference<Instant> now;

    public TurnableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    public void turnTo(Instant instant) {
        now.set(instant);
    }

    public void turnTo(String date) {
        now.set(Instant.parse(date + "T12:00:00Z"));
    }

    public void forward(Duration by) {
        now.updateAndGet(t -> t.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
