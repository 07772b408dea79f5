package org.pledgewatch.drafting;

import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.exchange.catalogue.Catalogue;

/**
 * A form, looked at before anything is saved.
 *
 * @param problems at their fields; while there are any, it cannot be published
 * @param catalogue what it would add to the record; whole only where there is no problem
 * @param meanings what each of its commitments would mean, by slug
 * @param similar what says nearly the same, the most similar first
 */
public record Proposal(
        Content content,
        List<FieldProblem> problems,
        Catalogue catalogue,
        Map<String, Meaning> meanings,
        List<Similar> similar) {

    public boolean isSound() {
        return problems.isEmpty();
    }

    public List<CommitmentEntry> commitments() {
        return catalogue.commitments();
    }

    /** How good each of its commitments is as a promise. */
    public Quality quality(CommitmentEntry entry) {
        return Quality.of(entry);
    }

    /** What is wrong with a field; empty where nothing is. */
    public List<String> at(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FieldProblem::what)
                .toList();
    }
}
