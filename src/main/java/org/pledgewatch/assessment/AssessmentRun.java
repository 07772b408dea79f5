package org.pledgewatch.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.pledgewatch.commitments.UndertakingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the assessments up to date. The cost follows the change and not the size of the record: only what is due or
 * touched is looked at, a chunk in a transaction, so that a crash loses nothing that was done and the next run goes on.
 */
@Service
public class AssessmentRun {

    /** Where a day begins first. */
    private static final ZoneId EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final AssessmentStore store;
    private final Look look;
    private final TransactionTemplate transaction;
    private final AssessmentSettings settings;
    private final Clock clock;

    AssessmentRun(
            AssessmentStore store,
            Look look,
            TransactionTemplate transaction,
            AssessmentSettings settings,
            Clock clock) {
        this.store = store;
        this.look = look;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks at what is due or touched; at everything, where the method in force is another than before. */
    public Map<String, Long> run() {
        return run(() -> {});
    }

    /**
     * Looks at what is due or touched, as one worker among several that may try.
     *
     * @param guard called first in each transaction; what it throws ends the run and undoes that transaction
     */
    public Map<String, Long> run(Runnable guard) {
        boolean everything = store.hasOtherMethodThan(settings.method());
        return run(everything, guard, done -> {});
    }

    /**
     * Looks at everything.
     *
     * @param progress told how many are done
     */
    public Map<String, Long> runFull(LongConsumer progress) {
        return run(true, () -> {}, progress);
    }

    /**
     * Judges everything anew that is neither touched nor due, and counts what the record says otherwise; writes
     * nothing. It must find nothing.
     *
     * @param guard called first in each transaction; what it throws ends the check
     */
    public Map<String, Long> selfCheck(Runnable guard) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long[] pending = store.dueOrTouched(LocalDate.ofInstant(now, EARLIEST_ZONE));
        long[] ids = Arrays.stream(store.all())
                .filter(id -> Arrays.binarySearch(pending, id) < 0)
                .toArray();
        long differing = 0;
        for (int from = 0, to; from < ids.length; from = to) {
            to = chunkEnd(ids, from);
            long[] chunk = Arrays.copyOfRange(ids, from, to);
            Integer found = transaction.execute(status -> {
                guard.run();
                return look.differences(chunk, now);
            });
            differing += found == null ? 0 : found;
        }
        return Map.of("looked-at", (long) ids.length, "differing", differing);
    }

    private Map<String, Long> run(boolean full, Runnable guard, LongConsumer progress) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long[] ids = full ? store.all() : store.dueOrTouched(LocalDate.ofInstant(now, EARLIEST_ZONE));
        Map<String, Long> counts = new TreeMap<>(Map.of("looked-at", 0L, "updated", 0L, "status-changes", 0L));
        for (int from = 0, to; from < ids.length; from = to) {
            to = chunkEnd(ids, from);
            long[] chunk = Arrays.copyOfRange(ids, from, to);
            Look.Found found = transaction.execute(status -> {
                guard.run();
                return look.at(chunk, now, full);
            });
            if (found != null) {
                counts.merge("looked-at", (long) chunk.length, Long::sum);
                counts.merge("updated", (long) found.updated(), Long::sum);
                counts.merge("status-changes", (long) found.changes(), Long::sum);
            }
            progress.accept(to);
        }
        return counts;
    }

    /** A chunk ends with a party, unless that one is very large: what belongs to a party is read once. */
    private int chunkEnd(long[] ids, int from) {
        int end = Math.min(ids.length, from + settings.chunk());
        int most = Math.min(ids.length, from + 2 * settings.chunk());
        while (end < most && UndertakingId.party(ids[end]) == UndertakingId.party(ids[end - 1])) {
            end++;
        }
        return end;
    }
}
