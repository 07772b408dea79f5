package org.pledgewatch.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that a file says of a commitment: every version of its terms, in order, and who is bound.
 *
 * @param withdrawn none while it stands
 */
public record CommitmentEntry(
        Commitment commitment,
        List<NewTerms> terms,
        List<Binding> bindings,
        @Nullable Withdrawal withdrawn) {

    /**
     * A party that is bound, and the milestones that it has done.
     *
     * @param withdrew none unless it left
     */
    public record Binding(
            NewUndertaking undertaking,
            List<MilestoneReport> done,
            @Nullable Withdrawal withdrew) {
        public Binding {
            done = List.copyOf(done);
        }

        public Binding(NewUndertaking undertaking, List<MilestoneReport> done) {
            this(undertaking, done, null);
        }

        public Binding left(@Nullable Withdrawal withdrawal) {
            return new Binding(undertaking, done, withdrawal);
        }
    }

    public CommitmentEntry {
        terms = List.copyOf(terms);
        bindings = List.copyOf(bindings);
    }

    public CommitmentEntry(Commitment commitment, List<NewTerms> terms, List<Binding> bindings) {
        this(commitment, terms, bindings, null);
    }

    public CommitmentEntry withBindings(List<Binding> others) {
        return new CommitmentEntry(commitment, terms, others, withdrawn);
    }

    /**
     * The undertakings as they would be read for judging, were the entry recorded.
     *
     * @param numbers of the parties, by code
     */
    public List<UndertakingRow> proposed(Map<String, Integer> numbers) {
        List<TermsVersion> versions = new ArrayList<>();
        for (NewTerms version : terms) {
            int number = versions.size() + 1;
            versions.add(new TermsVersion(number, version.effectiveOn(), version.terms(number)));
        }
        KnownTerms.Of known = new KnownTerms.Of(commitment.slug(), List.copyOf(versions), Ended.of(withdrawn));
        Findings findings = new Findings();
        List<UndertakingRow> rows = new ArrayList<>();
        for (Binding binding : bindings) {
            long id = UndertakingId.of(Comparison.numberOf(binding.undertaking().party(), numbers), 0);
            binding.done().forEach(report -> findings.report(id, report.milestone(), report.doneOn()));
            rows.add(StoredLine.of(id, binding).row(known, findings));
        }
        return rows;
    }
}
