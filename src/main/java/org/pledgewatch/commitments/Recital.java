package org.pledgewatch.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.CommitmentEntry.Binding;

/** Tells commitments as a file would: every version of the terms, who is bound, and what each has done. */
final class Recital {

    private final Map<Integer, List<StoredTerms>> terms;
    private final Map<Integer, List<StoredUndertaking>> undertakings = new HashMap<>();
    private final Map<Long, Map<String, MilestoneReport>> done = new HashMap<>();

    Recital(CommitmentStore store, Collection<StoredCommitment> rows) {
        List<Integer> ids = rows.stream().map(StoredCommitment::id).toList();
        terms = ids.size() == 1 ? Map.of(ids.get(0), store.terms(ids.get(0))) : store.terms();
        if (ids.isEmpty()) {
            return;
        }
        for (StoredUndertaking row : store.undertakings(ids)) {
            undertakings
                    .computeIfAbsent(row.commitmentId(), id -> new ArrayList<>())
                    .add(row);
        }
        store.reports(ids).stream()
                .sorted(Comparator.comparing(StoredReport::recordedAt).thenComparingLong(StoredReport::id))
                .forEach(this::take);
    }

    /** A later report of a milestone replaces an earlier one. */
    private void take(StoredReport report) {
        done.computeIfAbsent(report.undertakingId(), id -> new LinkedHashMap<>())
                .put(report.milestone(), report.recorded().what());
    }

    CommitmentEntry entry(StoredCommitment row) {
        return new CommitmentEntry(
                row.commitment(),
                terms.getOrDefault(row.id(), List.of()).stream()
                        .map(StoredTerms::terms)
                        .toList(),
                undertakings.getOrDefault(row.id(), List.of()).stream()
                        .sorted(Comparator.comparingLong(StoredUndertaking::id))
                        .map(this::binding)
                        .toList(),
                row.withdrawal());
    }

    private Binding binding(StoredUndertaking row) {
        return new Binding(
                row.binding(), List.copyOf(done.getOrDefault(row.id(), Map.of()).values()), row.withdrawal());
    }
}
