package org.pledgewatch.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds back who tries again and again: for each account and for each address prefix, on all nodes together. An attempt
 * is counted before it is made and given back when it succeeds, so that a hundred at once are a hundred.
 */
@Component
public class Throttle {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;

    Throttle(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        // what was tried stays counted, whatever becomes of the caller's transaction
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Who is held back: after so many free failures for the first wait, which doubles with each further one up to the
     * longest.
     */
    public record Subject(String name, int free, Duration first, Duration longest) {

        /** The hash, so that the table does not tell whom somebody tried. */
        static Subject account(String address) {
            return new Subject(
                    "account " + Secrets.hash(address).substring(0, 40),
                    5,
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(15));
        }

        static Subject secondFactor(long member) {
            return new Subject("factor " + member, 5, Duration.ofSeconds(30), Duration.ofMinutes(15));
        }

        /** A house or an office may have many people in it. */
        static Subject from(Origin origin) {
            return new Subject("from " + origin.text(), 20, Duration.ofMinutes(1), Duration.ofHours(1));
        }

        /** Mails that anybody can have sent to somebody. */
        static Subject mailsTo(String address) {
            return new Subject(
                    "mail " + Secrets.hash(address).substring(0, 40), 3, Duration.ofMinutes(15), Duration.ofHours(6));
        }

        /** Anybody who asks, without an account, for what costs us or others something. */
        public static Subject asking(String what, Origin origin) {
            return new Subject(what + " " + origin.text(), 10, Duration.ofMinutes(5), Duration.ofHours(6));
        }

        private Duration wait(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration wait = first.multipliedBy(1L << Math.min(failures - free, 16));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** @return how long to wait, where one of them is held back; else the attempt is counted for all */
    public Optional<Duration> attempt(Subject... subjects) {
        Instant now = clock.instant();
        for (Subject subject : subjects) {
            Instant until = blockedUntil(subject);
            if (until != null && until.isAfter(now)) {
                return Optional.of(Duration.between(now, until).plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
            }
        }
        for (Subject subject : subjects) {
            count(subject, now);
        }
        return Optional.empty();
    }

    /** That it was no failure: the account starts anew, the address is as before the attempt. */
    void succeeded(List<Subject> cleared, List<Subject> givenBack) {
        apart.executeWithoutResult(t -> {
            cleared.forEach(s -> jdbc.sql("delete from sign_in_throttle where subject = ?")
                    .param(s.name())
                    .update());
            givenBack.forEach(s -> jdbc.sql("update sign_in_throttle set failures = failures - 1, blocked_until = null"
                            + " where subject = ? and failures > 0")
                    .param(s.name())
                    .update());
        });
    }

    private @Nullable Instant blockedUntil(Subject subject) {
        return jdbc.sql("select blocked_until from sign_in_throttle where subject = ?")
                .param(subject.name())
                .query((row, n) -> Optional.ofNullable(Stamps.orNull(row, "blocked_until")))
                .optional()
                .flatMap(o -> o)
                .orElse(null);
    }

    private void count(Subject subject, Instant now) {
        for (int i = 0; ; i++) {
            try {
                apart.executeWithoutResult(t -> countOnce(subject, now));
                return;
            } catch (DuplicateKeyException | ConcurrencyFailureException e) {
                if (i == 20) {
                    throw e;
                }
            }
        }
    }

    private void countOnce(Subject subject, Instant now) {
        Integer before = jdbc.sql("select case when last_failure < ? then 0 else failures end"
                        + " from sign_in_throttle where subject = ? for update")
                .params(Stamps.of(now.minus(FORGOTTEN_AFTER)), subject.name())
                .query(Integer.class)
                .optional()
                .orElse(null);
        int failures = before == null ? 1 : before + 1;
        Duration wait = subject.wait(failures);
        Object until = wait.isZero() ? null : Stamps.of(now.plus(wait));
        String sql = before == null
                ? "insert into sign_in_throttle (failures, last_failure, blocked_until, subject) values (?, ?, ?, ?)"
                : "update sign_in_throttle set failures = ?, last_failure = ?, blocked_until = ? where subject = ?";
        jdbc.sql(sql)
                .param(failures)
                .param(Stamps.of(now))
                .param(until)
                .param(subject.name())
                .update();
    }
}
