package org.pledgewatch.commitments.target;

import java.util.Set;

/** No figure can tell: two people give a verdict, with evidence. */
public record Judged() implements OneOff {

    @Override
    public String kind() {
        return "JUDGED";
    }

    @Override
    public Set<String> indicators() {
        return Set.of();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.judged(this);
    }
}
