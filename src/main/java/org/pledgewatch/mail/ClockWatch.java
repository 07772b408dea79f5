package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Holds all letters when the time of day runs far ahead of what this process lived through: by it every deadline would
 * be past, and everybody be told so. A clock that comes back lets them go; else somebody at the desk does.
 */
@Component
class ClockWatch {

    private static final Duration MOST_AHEAD = Duration.ofDays(2);

    private final Clock clock;
    private final Uptime uptime;
    private final Channel channel;
    private Instant rightAt;
    private Duration upThen;
    private boolean isAhead;

    ClockWatch(Clock clock, Uptime uptime, Channel channel) {
        this.clock = clock;
        this.uptime = uptime;
        this.channel = channel;
        this.rightAt = clock.instant();
        this.upThen = uptime.now();
    }

    /** @return whether letters may go */
    synchronized boolean look(Channel.State state) {
        Duration ahead = Duration.between(rightAt.plus(uptime.now().minus(upThen)), clock.instant());
        boolean wasAhead = isAhead;
        isAhead = ahead.compareTo(MOST_AHEAD) > 0;
        if (isAhead && wasAhead && !state.isHeld()) {
            // somebody looked and said that it is right
            rightAt = clock.instant();
            upThen = uptime.now();
            isAhead = false;
        } else if (isAhead && !wasAhead) {
            channel.hold("The clock of this machine went ahead by " + ahead.toHours() + " hours at once.");
            return false;
        } else if (wasAhead && !isAhead) {
            channel.release();
            return true;
        }
        return !state.isHeld();
    }
}
