package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.FrameworkFacts.Calendar;
import org.pledgewatch.scoreboard.FrameworkFacts.Horizon;
import org.pledgewatch.scoreboard.FrameworkFacts.Round;

/**
 * What was to happen when: from the adoption over horizons, reviews and deadlines, with the day that is read among
 * them.
 *
 * @param days in their order
 */
public record TimelineFacts(List<Day> days) {

    /** What a day is. */
    public enum What {
        ADOPTED,
        MADE,
        START,
        HORIZON,
        ROUND,
        DEADLINE,
        TODAY
    }

    /**
     * A reason to be on the line.
     *
     * @param code of a horizon its span, of a round its slug
     * @param until the last day of a round that takes several
     * @param countedFrom of a deadline that is a horizon, with its span as the code
     */
    public record Mark(
            What what,
            @Nullable String code,
            @Nullable String title,
            @Nullable LocalDate until,
            @Nullable LocalDate countedFrom) {

        static Mark of(What what) {
            return new Mark(what, null, null, null, null);
        }
    }

    /**
     * A day with everything that is on it.
     *
     * @param passed whether it lies before the day that is read
     * @param due the commitments whose deadline it is
     * @param dueSoFar how many were due until its end
     */
    public record Day(LocalDate on, boolean passed, List<Mark> marks, List<CommitmentLine> due, int dueSoFar) {

        public boolean isToday() {
            return marks.stream().anyMatch(mark -> mark.what() == What.TODAY);
        }
    }

    /** Of an agreement: what was due by each of its horizons and reviews. */
    static TimelineFacts of(Calendar calendar, List<CommitmentLine> commitments, LocalDate today) {
        Builder days = new Builder(today);
        days.add(calendar);
        commitments.forEach(days::addDue);
        return days.build();
    }

    /** Of one commitment, among the days of the agreement that it belongs to, if any. */
    public static TimelineFacts of(@Nullable Calendar calendar, CommitmentLine commitment, LocalDate today) {
        Builder days = new Builder(today);
        if (calendar != null) {
            days.add(calendar);
        }
        days.add(commitment);
        return days.build();
    }

    /** Whether there is anything to tell beside one day and the present. */
    public boolean tells() {
        return days.stream()
                        .filter(day -> !day.isToday() || day.marks().size() > 1)
                        .count()
                > 1;
    }

    private static final class Builder {
        private final LocalDate today;
        private final Map<LocalDate, List<Mark>> marks = new TreeMap<>();
        private final Map<LocalDate, List<CommitmentLine>> due = new TreeMap<>();

        Builder(LocalDate today) {
            this.today = today;
            mark(today, Mark.of(What.TODAY));
        }

        void add(Calendar calendar) {
            mark(calendar.framework().adoptedOn(), Mark.of(What.ADOPTED));
            for (Horizon horizon : calendar.horizons()) {
                mark(horizon.comesTo(), new Mark(What.HORIZON, horizon.span(), horizon.title(), null, null));
            }
            for (Round round : calendar.rounds()) {
                mark(round.startsOn(), new Mark(What.ROUND, round.slug(), round.title(), round.endsOn(), null));
            }
        }

        void add(CommitmentLine commitment) {
            mark(commitment.madeOn(), Mark.of(What.MADE));
            TermsFacts terms = commitment.current();
            if (terms != null) {
                mark(terms.startsOn(), Mark.of(What.START));
                mark(terms.dueOn(), new Mark(What.DEADLINE, terms.horizon(), null, null, terms.horizonFrom()));
            }
        }

        void addDue(CommitmentLine commitment) {
            TermsFacts terms = commitment.current();
            LocalDate day = terms == null ? null : terms.dueOn();
            if (day != null) {
                marks.computeIfAbsent(day, d -> new ArrayList<>());
                due.computeIfAbsent(day, d -> new ArrayList<>()).add(commitment);
            }
        }

        private void mark(@Nullable LocalDate day, Mark mark) {
            if (day != null) {
                marks.computeIfAbsent(day, d -> new ArrayList<>()).add(mark);
            }
        }

        TimelineFacts build() {
            List<Day> days = new ArrayList<>();
            int soFar = 0;
            for (Map.Entry<LocalDate, List<Mark>> day : marks.entrySet()) {
                List<CommitmentLine> now = due.getOrDefault(day.getKey(), List.of());
                soFar += now.size();
                days.add(new Day(day.getKey(), day.getKey().isBefore(today), day.getValue(), now, soFar));
            }
            return new TimelineFacts(days);
        }
    }
}
