package org.pledgewatch.commitments.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgewatch.reference.Breakdown;

/** A red line: changes from the previous period which, all together, must not come true in any period. */
public record Guard(List<Change> crossedWhen) implements Periodic {

    /**
     * One change from the previous period.
     *
     * @param moreThan a fraction of the previous value: 0.01 is one per cent
     */
    public record Change(String indicator, Breakdown breakdown, Way way, BigDecimal moreThan) {
        public Change {
            if (moreThan.signum() < 0) {
                throw new IllegalArgumentException("A guard's change is a fraction of 0 or more, as 0.01.");
            }
        }
    }

    /** Up or down. */
    public enum Way {
        UP,
        DOWN
    }

    public Guard {
        crossedWhen = List.copyOf(crossedWhen);
        if (crossedWhen.isEmpty()) {
            throw new IllegalArgumentException("A guard needs at least one change that would cross the line.");
        }
    }

    /** A red line is broken by one crossing. */
    @Override
    public Settlement settle() {
        return Settlement.EVERY_PERIOD;
    }

    @Override
    public String kind() {
        return "GUARD";
    }

    @Override
    public Set<String> indicators() {
        return crossedWhen.stream().map(Change::indicator).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.guard(this);
    }
}
