package org.pledgewatch.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pledgewatch.scheduling.OpenSlots.Open;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Hands out slots, one at a time for each job, under a lease, and takes down what came of them. Each claim has a new
 * fencing token, and whoever has an older one is told so instead of heard.
 */
class Runs {

    static final int MOST_ATTEMPTS = 5;

    private static final int LONGEST_ERROR = 4000;

    private final JdbcClient jdbc;
    private final OpenSlots slots;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final JsonMapper json;
    private final String node;

    Runs(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, JsonMapper json, String node) {
        this.jdbc = jdbc;
        this.slots = new OpenSlots(jdbc);
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
        this.node = node;
    }

    /** The jobs that have a slot to take. */
    List<String> jobsWithWork() {
        return slots.jobs(Stamps.now(clock));
    }

    /** The oldest slot that nobody works on, unless somebody works on another of the same job. */
    Optional<Claim> claim(Job job) {
        return transactions.execute(transaction -> {
            Instant now = Stamps.now(clock);
            Optional<Open> open = slots.oldest(job, now);
            while (open.filter(Open::isHopeless).isPresent()) {
                giveUp(job, open.get(), now);
                open = slots.next(job, now);
            }
            return open.map(slot -> take(job, slot, now));
        });
    }

    private Claim take(Job job, Open open, Instant now) {
        Claim claim = new Claim(job.name(), open.slot(), open.fencingToken() + 1, open.attempts() + 1, job.lease());
        jdbc.sql("""
                update job_run set state = 'RUNNING', attempts = ?, fencing_token = ?, lease_until = ?, node = ?,
                    started_at = ?, ended_at = null, counts = null, error = case when state = 'RUNNING' then ? else error end
                where job = ? and slot = ?""")
                .params(
                        claim.attempt(),
                        claim.fencingToken(),
                        Stamps.of(now.plus(job.lease())),
                        node,
                        Stamps.of(now),
                        open.lost(),
                        job.name(),
                        open.slot().name())
                .update();
        return claim;
    }

    private void giveUp(Job job, Open open, Instant now) {
        jdbc.sql("""
                update job_run set state = 'FAILED', fencing_token = fencing_token + 1, ended_at = ?, lease_until = null,
                    error = ?
                where job = ? and slot = ?""")
                .params(Stamps.of(now), open.lost(), job.name(), open.slot().name())
                .update();
    }

    /** Renews the lease; see {@link Fence#hold()}. */
    void hold(Claim claim) {
        int held = jdbc.sql("""
                update job_run set lease_until = ?
                where job = ? and slot = ? and fencing_token = ? and state = 'RUNNING'""")
                .params(
                        Stamps.of(Stamps.now(clock).plus(claim.lease())),
                        claim.job(),
                        claim.slot().name(),
                        claim.fencingToken())
                .update();
        if (held == 0) {
            throw new SlotTakenOver(claim);
        }
    }

    /** @return false if another worker has the slot, and nothing was taken down */
    boolean succeed(Claim claim, Map<String, Long> counts) {
        return jdbc.sql("""
                        update job_run set state = 'SUCCEEDED', ended_at = ?, lease_until = null, counts = ?, error = null
                        where job = ? and slot = ? and fencing_token = ? and state = 'RUNNING'""")
                        .params(
                                Stamps.of(Stamps.now(clock)),
                                json.writeValueAsString(new TreeMap<>(counts)),
                                claim.job(),
                                claim.slot().name(),
                                claim.fencingToken())
                        .update()
                == 1;
    }

    /** To be tried again after 1, 2, 4 and 8 minutes, then given up; false as in {@link #succeed}. */
    boolean fail(Claim claim, Throwable cause) {
        Instant now = Stamps.now(clock);
        boolean isLast = claim.attempt() >= MOST_ATTEMPTS;
        return jdbc.sql("""
                        update job_run set state = ?, not_before = ?, ended_at = ?, lease_until = null, error = ?
                        where job = ? and slot = ? and fencing_token = ? and state = 'RUNNING'""")
                        .params(
                                (isLast ? RunState.FAILED : RunState.WAITING).name(),
                                Stamps.of(now.plus(Duration.ofMinutes(1L << (claim.attempt() - 1)))),
                                Stamps.of(now),
                                explain(cause),
                                claim.job(),
                                claim.slot().name(),
                                claim.fencingToken())
                        .update()
                == 1;
    }

    private static String explain(Throwable cause) {
        StringBuilder text = new StringBuilder();
        for (Throwable t = cause; t != null && text.length() < LONGEST_ERROR; t = t.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(t.getClass().getSimpleName())
                    .append(": ")
                    .append(t.getMessage());
        }
        // PostgreSQL keeps no NUL
        return text.substring(0, Math.min(text.length(), LONGEST_ERROR)).replace('\0', ' ');
    }
}
