package org.pledgewatch.scheduling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pledgewatch.rhythm.Slot;
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
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final JsonMapper json;
    private final String node;

    Runs(JdbcClient jdbc, TransactionTemplate transactions, Clock clock, JsonMapper json, String node) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.json = json;
        this.node = node;
    }

    /** The jobs that have a slot to take. */
    List<String> jobsWithWork() {
        Instant now = Stamps.now(clock);
        return jdbc.sql("""
                select distinct job from job_run
                where state = 'WAITING' and not_before <= ? or state = 'RUNNING' and lease_until <= ?
                order by job""")
                .params(Stamps.of(now), Stamps.of(now))
                .query((row, n) -> row.getString(1))
                .list();
    }

    /** The oldest slot that nobody works on, unless somebody works on another of the same job. */
    Optional<Claim> claim(Job job) {
        return transactions.execute(transaction -> {
            Instant now = Stamps.now(clock);
            if (!isOurTurn(job) || isRunning(job, now)) {
                return Optional.<Claim>empty();
            }
            Optional<Open> open = oldestOpen(job, now);
            while (open.filter(Open::isHopeless).isPresent()) {
                giveUp(job, open.get(), now);
                open = oldestOpen(job, now);
            }
            return open.map(slot -> take(job, slot, now));
        });
    }

    private boolean isOurTurn(Job job) {
        return jdbc.sql("select job from job_next where job = ? and paused_at is null for update skip locked")
                .param(job.name())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private boolean isRunning(Job job, Instant now) {
        return jdbc.sql("select count(*) from job_run where job = ? and state = 'RUNNING' and lease_until > ?")
                        .params(job.name(), Stamps.of(now))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Empty also where its worker is in the middle of a transaction in which it held the fence: it is alive. */
    private Optional<Open> oldestOpen(Job job, Instant now) {
        return jdbc.sql("""
                        select slot, due_at, state, attempts, fencing_token, node from job_run
                        where job = ? and (state = 'WAITING' and not_before <= ? or state = 'RUNNING')
                        order by due_at, slot fetch first 1 rows only""")
                .params(job.name(), Stamps.of(now))
                .query(Open::of)
                .optional()
                .filter(open -> jdbc.sql("""
                                select slot from job_run where job = ? and slot = ? and fencing_token = ?
                                    and (lease_until is null or lease_until <= ?)
                                for update skip locked""")
                        .params(job.name(), open.slot().name(), open.fencingToken(), Stamps.of(now))
                        .query(String.class)
                        .optional()
                        .isPresent());
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

    private record Open(Slot slot, boolean wasRunning, int attempts, long fencingToken, String node) {

        static Open of(ResultSet row, int number) throws SQLException {
            return new Open(
                    new Slot(row.getString("slot"), Stamps.moment(row, "due_at")),
                    row.getString("state").equals(RunState.RUNNING.name()),
                    row.getInt("attempts"),
                    row.getLong("fencing_token"),
                    String.valueOf(row.getString("node")));
        }

        /** Each worker died of it. */
        boolean isHopeless() {
            return wasRunning && attempts >= MOST_ATTEMPTS;
        }

        String lost() {
            return "Attempt " + attempts + " on " + node + " was not heard of before its lease ended.";
        }
    }
}
