package org.pledgewatch.commitments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.CommitmentEntry.Binding;

/** Compares an entry with what is recorded of its commitment, and finds what may never change. */
final class Comparison {

    private final StoredCommitment commitment;
    private final List<StoredTerms> versions;
    private final Map<Long, StoredUndertaking> undertakings;
    private final Map<String, Integer> parties;

    Comparison(
            StoredCommitment commitment,
            List<StoredTerms> versions,
            Map<Long, StoredUndertaking> undertakings,
            Map<String, Integer> parties) {
        this.commitment = commitment;
        this.versions = versions;
        this.undertakings = undertakings;
        this.parties = parties;
    }

    static int numberOf(String party, Map<String, Integer> parties) {
        Integer no = parties.get(party);
        if (no == null) {
            throw new IllegalArgumentException("There is no party \"" + party + "\": add it to the register first.");
        }
        return no;
    }

    void findConflicts(CommitmentEntry entry, Collection<Conflict> conflicts) {
        CommitmentKind recorded = commitment.commitment().kind();
        if (entry.commitment().kind() != recorded) {
            conflicts.add(new Conflict(
                    commitment.slug(),
                    null,
                    null,
                    "The commitment " + commitment.slug() + " is recorded as " + recorded + " and cannot become "
                            + entry.commitment().kind() + ": write " + recorded + ", or give a new one its own slug."));
        }
        Withdrawal withdrawn = commitment.withdrawal();
        if (withdrawn != null && entry.withdrawn() != null && !withdrawn.endsAs(entry.withdrawn())) {
            conflicts.add(new Conflict(
                    commitment.slug(),
                    null,
                    null,
                    "The commitment " + commitment.slug() + " is withdrawn since " + withdrawn.on()
                            + " already, and stays so: write that, or log it anew at another address."));
        }
        compareTerms(entry.terms(), conflicts);
        entry.bindings().forEach(binding -> compare(binding, conflicts));
    }

    private void compareTerms(List<NewTerms> listed, Collection<Conflict> conflicts) {
        for (int i = 0; i < versions.size(); i++) {
            if (i >= listed.size()) {
                conflicts.add(conflict(
                        i + 1,
                        "Version " + (i + 1) + " of the terms of " + commitment.slug()
                                + " is recorded and not in the file: terms are only ever added to, write it again."));
            } else if (!versions.get(i).bindsAs(listed.get(i))) {
                conflicts.add(conflict(
                        i + 1,
                        "Version " + (i + 1) + " of the terms of " + commitment.slug() + " is recorded differently ("
                                + versions.get(i).described()
                                + "): terms are only ever added to, restore it and add a version with its reason."));
            }
        }
    }

    private Conflict conflict(int version, String message) {
        return new Conflict(commitment.slug(), version, null, message);
    }

    private void compare(Binding binding, Collection<Conflict> conflicts) {
        String party = binding.undertaking().party();
        StoredUndertaking row = undertakings.get(UndertakingId.of(numberOf(party, parties), commitment.id()));
        if (row != null && !row.binding().bindsAs(binding.undertaking())) {
            conflicts.add(new Conflict(
                    commitment.slug(),
                    null,
                    party,
                    party + " is recorded as bound by " + commitment.slug() + " differently ("
                            + row.binding().described()
                            + "): basis, since, baseline, due-on and zone do not change; write them as recorded, or"
                            + " make it a commitment of its own."));
        }
        Withdrawal left = row == null ? null : row.withdrawal();
        if (left != null && binding.withdrew() != null && !left.endsAs(binding.withdrew())) {
            conflicts.add(new Conflict(
                    commitment.slug(),
                    null,
                    party,
                    party + " left " + commitment.slug() + " on " + left.on() + " already: write that day."));
        }
    }
}
