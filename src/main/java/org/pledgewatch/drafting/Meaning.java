package org.pledgewatch.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.reference.Status;

/** What a commitment would mean, were it published: how every party would stand with the figures known on a day. */
public record Meaning(LocalDate asOf, Map<Status, List<Judged>> parties) {

    static Meaning of(LocalDate asOf, List<Judged> judged) {
        Map<Status, List<Judged>> parties = new EnumMap<>(Status.class);
        judged.forEach(one -> parties.computeIfAbsent(one.judgement().status(), s -> new ArrayList<>())
                .add(one));
        return new Meaning(asOf, parties);
    }

    public int total() {
        return parties.values().stream().mapToInt(List::size).sum();
    }

    /** Those whom it would publish something against. */
    public List<Judged> adverse() {
        return parties.entrySet().stream()
                .filter(entry -> entry.getKey().isAdverse())
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }
}
