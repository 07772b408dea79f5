package org.pledgewatch.commitments.target;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/** Steps, each to be done by its date. A strategic step without a list has itself as its one milestone. */
public record Milestones(List<Milestone> steps) implements OneOff {

    /** The key of the one milestone that a step without a list is. */
    public static final String ITSELF = "itself";

    /**
     * One step.
     *
     * @param dueOn its own date; none means the deadline of the terms
     */
    public record Milestone(
            String key, String title, @Nullable LocalDate dueOn) {
        public Milestone {
            Codes.requireSlug("milestone", key);
        }
    }

    public Milestones {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("Milestones need at least one step.");
        }
        Set<String> keys = new HashSet<>();
        for (Milestone step : steps) {
            if (!keys.add(step.key())) {
                throw new IllegalArgumentException("Two milestones have the key \"" + step.key() + "\".");
            }
        }
    }

    /** The one milestone of a step without a list: itself, due at the deadline. */
    public static Milestones itself(String title) {
        return new Milestones(List.of(new Milestone(ITSELF, title, null)));
    }

    @Override
    public String kind() {
        return "MILESTONES";
    }

    @Override
    public Set<String> indicators() {
        return Set.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.milestones(this);
    }
}
