package org.pledgewatch.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links that open something once, and not for long. */
@Component
class OneTimeLinks {

    private static final String GOOD =
            " from one_time_link where token_hash = ? and purpose = ? and used_at is null and expires_at > ?";

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum Purpose {
        SETUP,
        INVITATION,
        RESET
    }

    /** A new one; those before it for the same purpose and member open nothing any more. */
    @Transactional
    String draw(Purpose purpose, @Nullable Long member, Duration goodFor) {
        forget(purpose, member);
        String token = Secrets.draw();
        Instant now = clock.instant();
        jdbc.sql("delete from one_time_link where expires_at < ?")
                .param(Stamps.of(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into one_time_link (token_hash, purpose, member_id, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)")
                .param(Secrets.hash(token))
                .param(purpose.name())
                .param(member)
                .param(Stamps.of(now))
                .param(Stamps.of(now.plus(goodFor)))
                .update();
        return token;
    }

    void forget(Purpose purpose, @Nullable Long member) {
        if (member == null) {
            jdbc.sql("delete from one_time_link where purpose = ? and member_id is null")
                    .param(purpose.name())
                    .update();
        } else {
            jdbc.sql("delete from one_time_link where purpose = ? and member_id = ?")
                    .params(purpose.name(), member)
                    .update();
        }
    }

    boolean isGood(Purpose purpose, String token) {
        return jdbc.sql("select count(*)" + GOOD)
                        .params(Secrets.hash(token), purpose.name(), Stamps.of(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The member it was drawn for, while it is good. */
    Optional<Long> member(Purpose purpose, String token) {
        return jdbc.sql("select member_id" + GOOD)
                .params(Secrets.hash(token), purpose.name(), Stamps.of(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /** Uses it up, with what it is used for: of two who come at once, one is too late. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(Purpose purpose, String token) {
        Instant now = clock.instant();
        return jdbc.sql("update one_time_link set used_at = ? where token_hash = ? and purpose = ?"
                                + " and used_at is null and expires_at > ?")
                        .params(Stamps.of(now), Secrets.hash(token), purpose.name(), Stamps.of(now))
                        .update()
                == 1;
    }
}
