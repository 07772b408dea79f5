package org.pledgewatch.assessment.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record says of one undertaking: its standings in order of the days on which they became true. Built from its
 * lines in the order in which they were recorded, each replacing what was said from its day on.
 */
public final class History {

    private final List<Standing> standings = new ArrayList<>();

    /** Takes the next recorded line. */
    public void add(StatusChange line) {
        standings.removeIf(s -> !s.effectiveOn().isBefore(line.effectiveOn()));
        standings.add(new Standing(line.effectiveOn(), line.to(), line.reason(), line.explanation()));
    }

    /** In order of the days on which they became true. */
    public List<Standing> standings() {
        return List.copyOf(standings);
    }

    public boolean isEmpty() {
        return standings.isEmpty();
    }

    /** What the record says of a day. */
    @Nullable Standing on(LocalDate day) {
        Standing found = null;
        for (Standing standing : standings) {
            if (standing.effectiveOn().isAfter(day)) {
                break;
            }
            found = standing;
        }
        return found;
    }

    /** The newest standing. */
    public @Nullable Standing latest() {
        return standings.isEmpty() ? null : standings.get(standings.size() - 1);
    }

    List<Standing> from(LocalDate day) {
        return standings.stream().filter(s -> !s.effectiveOn().isBefore(day)).toList();
    }
}
