package org.pledgewatch.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether anything is sent at all, for all nodes. */
@Component
public class Channel {

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Channel(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * How it stands.
     *
     * @param closedSince since when the mail server takes nothing from us
     * @param nextTry when one letter is tried again
     * @param heldSince since when nothing is sent because the time of day cannot be right
     */
    public record State(
            @Nullable Instant closedSince,
            @Nullable String closedWhy,
            @Nullable Instant nextTry,
            @Nullable Instant heldSince,
            @Nullable String heldWhy) {

        public boolean isClosed() {
            return closedSince != null;
        }

        public boolean isHeld() {
            return heldSince != null;
        }

        boolean letsThrough(Instant now) {
            return !isHeld() && (nextTry == null || !now.isBefore(nextTry));
        }
    }

    public State state() {
        return jdbc.sql("select * from mail_channel").query(Channel::read).single();
    }

    /** The server refused us: longer each time, so that a wrong password does not lock the account. */
    @Transactional
    void close(String why) {
        Instant now = clock.instant();
        int tries = jdbc.sql("select tries from mail_channel for update")
                .query(Integer.class)
                .single();
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 8));
        jdbc.sql("update mail_channel set closed_since = coalesce(closed_since, ?), closed_why = ?, tries = tries + 1,"
                        + " next_try = ?")
                .params(
                        Stamps.of(now),
                        why.length() <= 600 ? why : why.substring(0, 600),
                        Stamps.of(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT)))
                .update();
        LOG.error("The mail server takes nothing from us, and letters wait: {}", why);
    }

    @Transactional
    void open() {
        jdbc.sql("update mail_channel set closed_since = null, closed_why = null, tries = 0, next_try = null")
                .update();
    }

    /** Somebody saw to it: tried again now. */
    @Transactional
    public void tryNow() {
        jdbc.sql("update mail_channel set next_try = ? where closed_since is not null")
                .param(Stamps.of(clock.instant()))
                .update();
        events.publishEvent(new LetterPosted());
    }

    @Transactional
    void hold(String why) {
        jdbc.sql("update mail_channel set held_since = ?, held_why = ? where held_since is null")
                .params(Stamps.of(clock.instant()), why)
                .update();
        LOG.error("Letters are held: {}", why);
    }

    /** The time of day is right, says somebody who looked. */
    @Transactional
    public void release() {
        jdbc.sql("update mail_channel set held_since = null, held_why = null").update();
        events.publishEvent(new LetterPosted());
    }

    private static State read(ResultSet row, int number) throws SQLException {
        return new State(
                Stamps.orNull(row, "closed_since"),
                row.getString("closed_why"),
                Stamps.orNull(row, "next_try"),
                Stamps.orNull(row, "held_since"),
                row.getString("held_why"));
    }
}
