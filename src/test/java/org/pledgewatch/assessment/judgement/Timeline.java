package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a status and its reason change by time alone, on the same evidence. */
final class Timeline {

    /**
     * A judgement from the day on which it became true.
     *
     * @param effectiveOn of the first entry, the day from which the timeline was asked for
     */
    record Entry(LocalDate effectiveOn, Judgement judgement) {}

    private Timeline() {}

    /**
     * Replays from one day to another, both included, hopping from look to look: the first entry tells how things stood
     * at {@code from}, each further one a change of status or reason.
     */
    static List<Entry> replay(Judge judge, Undertaken undertaken, Evidence evidence, LocalDate from, LocalDate to) {
        Judgement current = judge.judge(undertaken, evidence, from);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(from, current));
        for (LocalDate day = current.reviewOn(); day != null && !day.isAfter(to); ) {
            Judgement next = judge.judge(undertaken, evidence, day);
            if (next.status() != current.status() || next.reason() != current.reason()) {
                entries.add(new Entry(day, next));
            }
            current = next;
            day = next.reviewOn();
        }
        return List.copyOf(entries);
    }
}
