package org.pledgewatch.scoreboard;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * How many undertakings have which status, with honest denominators.
 *
 * @param counts by status; a status that nobody has is not in it
 * @param notDue of those without evidence, whose figures are not due yet
 */
public record Tally(Map<Status, Long> counts, long notDue) {

    /** The order in which statuses are read. */
    public static final List<Status> READING = List.of(
            Status.MET,
            Status.MET_LATE,
            Status.ON_TRACK,
            Status.AT_RISK,
            Status.OFF_TRACK,
            Status.MISSED,
            Status.REGRESSED,
            Status.UPCOMING,
            Status.WITHDRAWN,
            Status.SUPERSEDED,
            Status.NO_EVIDENCE);

    public static final Tally NONE = new Tally(Map.of(), 0);

    public Tally {
        Map<Status, Long> copy = new EnumMap<>(Status.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    static Tally of(Status status, Reason reason, long n) {
        boolean waiting = status == Status.NO_EVIDENCE && reason == Reason.FIGURES_NOT_DUE;
        return new Tally(Map.of(status, n), waiting ? n : 0);
    }

    public static Tally of(List<Standing> standings) {
        Tally tally = NONE;
        for (Standing s : standings) {
            tally = tally.plus(of(s.status(), s.reason(), 1));
        }
        return tally;
    }

    Tally plus(Tally other) {
        Map<Status, Long> more = new EnumMap<>(Status.class);
        more.putAll(counts);
        other.counts.forEach((status, n) -> more.merge(status, n, Long::sum));
        return new Tally(more, notDue + other.notDue);
    }

    /** In the order in which they are read: what is good first, what cannot be told last. */
    public Map<Status, Long> inOrder() {
        Map<Status, Long> ordered = new LinkedHashMap<>();
        for (Status status : READING) {
            if (of(status) > 0) {
                ordered.put(status, of(status));
            }
        }
        return ordered;
    }

    public long of(Status status) {
        return counts.getOrDefault(status, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those about which figures, milestones or people tell something: the denominator of every share. */
    public long assessed() {
        return sum(Status::isAssessed);
    }

    public long favourable() {
        return sum(Status::isFavourable);
    }

    /** Nothing to judge by, though there should be. */
    public long withoutEvidence() {
        return of(Status.NO_EVIDENCE) - notDue;
    }

    /** Not begun, or the figures are not due yet: nobody's fault. */
    public long waiting() {
        return of(Status.UPCOMING) + notDue;
    }

    private long sum(Predicate<Status> which) {
        return counts.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
