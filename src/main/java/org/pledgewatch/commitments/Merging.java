package org.pledgewatch.commitments;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.reference.Merged;

/** One merge: what is recorded, and what was done to it so far. */
final class Merging {

    private final CommitmentStore store;
    private final Map<String, StoredCommitment> commitments;
    private final Map<Integer, List<StoredTerms>> terms;
    private final Map<Long, StoredUndertaking> undertakings;
    private final Map<String, Integer> parties;
    private final Set<List<Object>> reported = new HashSet<>();
    private final Instant now;

    private final Set<Long> touched = new TreeSet<>();
    private final boolean keepingPlaces;
    private int last;
    private Merged commitmentsMerged = Merged.NOTHING;
    private Merged termsMerged = Merged.NOTHING;
    private Merged undertakingsMerged = Merged.NOTHING;
    private Merged milestonesMerged = Merged.NOTHING;

    Merging(
            CommitmentStore store,
            Map<String, StoredCommitment> commitments,
            Map<Integer, List<StoredTerms>> terms,
            Map<Long, StoredUndertaking> undertakings,
            Collection<StoredReport> reports,
            Map<String, Integer> parties,
            boolean keepingPlaces) {
        this.store = store;
        this.commitments = commitments;
        this.terms = new HashMap<>(terms);
        this.undertakings = undertakings;
        this.parties = parties;
        this.now = store.now();
        this.keepingPlaces = keepingPlaces;
        this.last = keepingPlaces
                ? commitments.values().stream()
                        .mapToInt(StoredCommitment::ordinal)
                        .max()
                        .orElse(0)
                : 0;
        for (StoredReport report : reports) {
            reported.add(done(report.undertakingId(), report.milestone(), report.doneOn()));
        }
    }

    private static List<Object> done(long undertaking, String milestone, @Nullable Object on) {
        return List.of(undertaking, milestone, String.valueOf(on));
    }

    void findConflicts(CommitmentEntry entry, Collection<Conflict> conflicts) {
        StoredCommitment row = commitments.get(entry.commitment().slug());
        if (row != null) {
            new Comparison(row, terms.getOrDefault(row.id(), List.of()), undertakings, parties)
                    .findConflicts(entry, conflicts);
        }
    }

    void merge(CommitmentEntry entry) {
        StoredCommitment row = merge(entry.commitment());
        boolean changed = mergeTerms(row, entry.terms());
        for (Binding binding : entry.bindings()) {
            merge(row, binding);
        }
        if (end(row, entry.withdrawn()) || changed) {
            touched.addAll(store.undertakingsOf(row.id()));
        }
    }

    /** What is withdrawn stays so; what says nothing of it changes nothing. */
    private boolean end(StoredCommitment row, @Nullable Withdrawal withdrawal) {
        if (withdrawal == null || row.withdrawal() != null) {
            return false;
        }
        row.end(withdrawal, now);
        commitmentsMerged = commitmentsMerged.plus(Merged.aChange());
        return true;
    }

    private StoredCommitment merge(Commitment commitment) {
        StoredCommitment row = commitments.get(commitment.slug());
        int place = keepingPlaces && row != null ? row.ordinal() : ++last;
        if (row == null) {
            row = new StoredCommitment(commitment, place, now);
            store.add(row);
            commitments.put(commitment.slug(), row);
            commitmentsMerged = commitmentsMerged.plus(Merged.anAddition());
        } else if (row.ordinal() == place && row.commitment().equals(commitment)) {
            commitmentsMerged = commitmentsMerged.plus(Merged.noChange());
        } else {
            row.take(commitment, place);
            commitmentsMerged = commitmentsMerged.plus(Merged.aChange());
        }
        return row;
    }

    /** Says whether there are versions that were not there before, of terms that bound somebody. */
    private boolean mergeTerms(StoredCommitment row, List<NewTerms> versions) {
        List<StoredTerms> recorded = terms.getOrDefault(row.id(), List.of());
        StoredTerms last = recorded.isEmpty() ? null : recorded.get(recorded.size() - 1);
        for (int i = 0; i < versions.size(); i++) {
            if (i < recorded.size()) {
                termsMerged = termsMerged.plus(Merged.noChange());
            } else {
                last = store.addTerms(row.id(), last, versions.get(i), now);
                termsMerged = termsMerged.plus(Merged.anAddition());
            }
        }
        return !recorded.isEmpty() && versions.size() > recorded.size();
    }

    private void merge(StoredCommitment commitment, Binding binding) {
        NewUndertaking bound = binding.undertaking();
        long id = UndertakingId.of(Comparison.numberOf(bound.party(), parties), commitment.id());
        StoredUndertaking row = undertakings.get(id);
        if (row == null) {
            row = new StoredUndertaking(id, bound, now);
            store.add(row);
            touched.add(id);
            undertakingsMerged = undertakingsMerged.plus(Merged.anAddition());
        } else if (row.binding().equals(bound)) {
            undertakingsMerged = undertakingsMerged.plus(Merged.noChange());
        } else {
            row.takeWords(bound);
            undertakingsMerged = undertakingsMerged.plus(Merged.aChange());
        }
        Withdrawal withdrew = binding.withdrew();
        if (withdrew != null && row.withdrawal() == null) {
            row.withdraw(withdrew, now);
            touched.add(id);
            undertakingsMerged = undertakingsMerged.plus(Merged.aChange());
        }
        for (MilestoneReport report : binding.done()) {
            merge(id, report);
        }
    }

    /** A report that was ever made is not made again, so that a later correction at the desk stands. */
    private void merge(long undertaking, MilestoneReport report) {
        if (!reported.add(done(undertaking, report.milestone(), report.doneOn()))) {
            milestonesMerged = milestonesMerged.plus(Merged.noChange());
            return;
        }
        store.add(new StoredReport(undertaking, report, store.add(report.evidence()), now));
        touched.add(undertaking);
        milestonesMerged = milestonesMerged.plus(Merged.anAddition());
    }

    Set<Long> touched() {
        return touched;
    }

    CommitmentMerge.Outcome outcome() {
        return new CommitmentMerge.Outcome(commitmentsMerged, termsMerged, undertakingsMerged, milestonesMerged);
    }
}
