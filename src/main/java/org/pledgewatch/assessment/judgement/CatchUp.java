package org.pledgewatch.assessment.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings the history of one undertaking up to a day, as if it had been looked at on every day since it was last: each
 * crossing on its own date by what was known then, each late figure back-dated on the day it came. Run daily or after
 * an outage, the lines are the same.
 */
public final class CatchUp {

    private final Case subject;
    private final History history;
    private final Function<LocalDate, Instant> endOf;
    private final List<StatusChange> lines = new ArrayList<>();

    /**
     * A catch-up of one undertaking.
     *
     * @param history what is recorded; it takes the new lines
     * @param endOf the moment up to which figures count for a day: the day's end, or now for today
     */
    public CatchUp(Case subject, History history, Function<LocalDate, Instant> endOf) {
        this.subject = subject;
        this.history = history;
        this.endOf = endOf;
    }

    /**
     * Returns the new lines, in the order in which they are to be recorded.
     *
     * @param startsOn the first day of the terms
     * @param lookedAt the day up to which the history is complete; none for a new undertaking
     * @param changes the days on which terms or figures changed since, each with the first day the change can tell of
     */
    public List<StatusChange> upTo(
            LocalDate today,
            LocalDate startsOn,
            @Nullable LocalDate lookedAt,
            SortedMap<LocalDate, LocalDate> changes) {
        LocalDate done = lookedAt;
        for (var change : changes.entrySet()) {
            // a change from before the last look (a clock that ran ahead) is taken in on the day of that look
            LocalDate known = done != null && change.getKey().isBefore(done) ? done : change.getKey();
            if (done != null && done.isBefore(known.minusDays(1))) {
                crossingsAfter(done, known.minusDays(1));
            }
            rewrite(done == null ? startsOn : change.getValue(), known, startsOn);
            done = known;
        }
        if (done != null && done.isBefore(today)) {
            crossingsAfter(done, today);
        }
        return lines;
    }

    /** The changes that time alone brought. */
    private void crossingsAfter(LocalDate done, LocalDate until) {
        Instant knownAt = endOf.apply(until);
        Judgement judgement = subject.judge(done, knownAt);
        for (LocalDate next = judgement.reviewOn(); next != null && !next.isAfter(until); next = judgement.reviewOn()) {
            judgement = subject.judge(next, knownAt);
            Standing standing = Standing.of(next, judgement);
            Standing before = history.latest();
            if (before == null || !before.saysTheSameAs(standing)) {
                record(next, next, before, standing);
            }
        }
    }

    /** What new knowledge says of the days from {@code from} to {@code known}, where the record says otherwise. */
    private void rewrite(LocalDate from, LocalDate known, LocalDate startsOn) {
        LocalDate first = from.isBefore(startsOn) ? startsOn : from;
        if (first.isAfter(known)) {
            first = known;
        }
        List<Standing> found = replay(first, known);
        List<Standing> recorded = history.from(first);
        int same = 0;
        while (same < found.size()
                && same < recorded.size()
                && found.get(same).effectiveOn().equals(recorded.get(same).effectiveOn())
                && found.get(same).saysTheSameAs(recorded.get(same))) {
            same++;
        }
        if (same == found.size() && same == recorded.size()) {
            return;
        }
        LocalDate divergedOn = earliest(
                same < found.size() ? found.get(same) : null, same < recorded.size() ? recorded.get(same) : null);
        Standing said = history.on(divergedOn);
        if (same == found.size() || found.get(same).effectiveOn().isAfter(divergedOn)) {
            Standing holds = same > 0 ? found.get(same - 1) : history.on(first.minusDays(1));
            if (holds != null) {
                record(
                        divergedOn,
                        known,
                        said,
                        new Standing(divergedOn, holds.status(), holds.reason(), holds.explanation()));
                said = holds;
            }
        }
        for (Standing standing : found.subList(same, found.size())) {
            record(standing.effectiveOn(), known, said, standing);
            said = standing;
        }
    }

    private static LocalDate earliest(@Nullable Standing a, @Nullable Standing b) {
        if (a == null || b == null) {
            return Objects.requireNonNull(a == null ? b : a).effectiveOn();
        }
        return a.effectiveOn().isBefore(b.effectiveOn()) ? a.effectiveOn() : b.effectiveOn();
    }

    /** The standings that become true from {@code from} to {@code known}, by what is known on the last day. */
    private List<Standing> replay(LocalDate from, LocalDate known) {
        Instant knownAt = endOf.apply(known);
        List<Standing> found = new ArrayList<>();
        Standing before = history.on(from.minusDays(1));
        Judgement judgement = subject.judge(from, knownAt);
        LocalDate day = from;
        while (true) {
            Standing standing = Standing.of(day, judgement);
            if (before == null || !before.saysTheSameAs(standing)) {
                found.add(standing);
                before = standing;
            }
            LocalDate next = judgement.reviewOn();
            if (next == null || next.isAfter(known)) {
                return found;
            }
            day = next;
            judgement = subject.judge(day, knownAt);
        }
    }

    private void record(LocalDate effectiveOn, LocalDate knownOn, @Nullable Standing from, Standing to) {
        StatusChange line = new StatusChange(
                effectiveOn,
                knownOn,
                from == null ? null : from.status(),
                from == null ? null : from.reason(),
                to.status(),
                to.reason(),
                to.explanation());
        lines.add(line);
        history.add(line);
    }
}
