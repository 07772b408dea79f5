package org.pledgewatch.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The milestones done and the verdicts given of one page of undertakings; few have any. */
final class Findings {

    private final Map<Long, Map<String, LocalDate>> milestones = new HashMap<>();
    private final Map<Long, List<UndertakingRow.Finding>> verdicts = new HashMap<>();

    /** Reports come in the order in which they were recorded: a later one replaces an earlier, none takes it back. */
    void report(long undertaking, String milestone, @Nullable LocalDate doneOn) {
        Map<String, LocalDate> done = milestones.computeIfAbsent(undertaking, id -> new HashMap<>());
        if (doneOn == null) {
            done.remove(milestone);
        } else {
            done.put(milestone, doneOn);
        }
    }

    void verdict(long undertaking, UndertakingRow.Finding finding) {
        verdicts.computeIfAbsent(undertaking, id -> new ArrayList<>()).add(finding);
    }

    Map<String, LocalDate> milestonesDone(long undertaking) {
        return milestones.getOrDefault(undertaking, Map.of());
    }

    List<UndertakingRow.Finding> verdicts(long undertaking) {
        List<UndertakingRow.Finding> found = verdicts.getOrDefault(undertaking, List.of());
        return found.size() < 2
                ? found
                : found.stream()
                        .sorted(Comparator.comparing(UndertakingRow.Finding::effectiveOn))
                        .toList();
    }
}
