package org.pledgewatch.drafting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Periodic;

/** How good a promise is as a promise: of five things that a reader can hold it to, those it has. */
public record Quality(Set<Criterion> has) {

    /** What makes a promise one that can be kept. */
    public enum Criterion {
        /** It is word for word, and somebody is bound by it. */
        SPECIFIC,
        /** Figures can tell, or steps that are named. */
        MEASURABLE,
        /** It has a deadline, or a moment of truth in every period. */
        TIME_BOUND,
        /** A reader can look it up. */
        SOURCED,
        /** Everyone who is bound has somebody responsible. */
        OWNED
    }

    public Quality {
        has = has.isEmpty() ? Set.of() : EnumSet.copyOf(has);
    }

    public static Quality of(CommitmentEntry entry) {
        Commitment commitment = entry.commitment();
        Set<Criterion> has = EnumSet.noneOf(Criterion.class);
        if (commitment.verbatim() && !entry.bindings().isEmpty()) {
            has.add(Criterion.SPECIFIC);
        }
        if (!entry.terms().isEmpty()) {
            NewTerms newest = entry.terms().get(entry.terms().size() - 1);
            boolean itself = newest.target().equals(Milestones.itself(commitment.title()));
            if (!(newest.target() instanceof Judged) && !itself) {
                has.add(Criterion.MEASURABLE);
            }
            if (newest.dueOn() != null || newest.target() instanceof Periodic) {
                has.add(Criterion.TIME_BOUND);
            }
        }
        if (commitment.source().link() != null) {
            has.add(Criterion.SOURCED);
        }
        if (!entry.bindings().isEmpty()
                && entry.bindings().stream()
                        .allMatch(binding -> binding.undertaking().responsible() != null)) {
            has.add(Criterion.OWNED);
        }
        return new Quality(has);
    }

    /** A for all five, then a letter less for each that is missing; E for one and for none. */
    public String grade() {
        return switch (has.size()) {
            case 5 -> "A";
            case 4 -> "B";
            case 3 -> "C";
            case 2 -> "D";
            default -> "E";
        };
    }

    public List<Criterion> missing() {
        return List.of(Criterion.values()).stream()
                .filter(criterion -> !has.contains(criterion))
                .toList();
    }
}
