package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who reached the largest part of its quota: places from 1, equals sharing the better one. */
final class Places {

    /** Parts are compared by crossing them, so that nothing is rounded. */
    private static final Comparator<Reached> LARGEST_FIRST =
            (a, b) -> b.people.multiply(a.quota).compareTo(a.people.multiply(b.quota));

    private final List<Reached> all = new ArrayList<>();
    private @Nullable Map<String, Integer> places;

    private record Reached(String party, BigDecimal people, BigDecimal quota) {}

    /** @param quota above zero */
    void add(String party, BigDecimal people, long quota) {
        all.add(new Reached(party, people, BigDecimal.valueOf(quota)));
        places = null;
    }

    /** None for who was not added. */
    @Nullable Integer of(String party) {
        Map<String, Integer> told = places;
        if (told == null) {
            told = placed();
            places = told;
        }
        return told.get(party);
    }

    private Map<String, Integer> placed() {
        Map<String, Integer> told = new HashMap<>();
        all.sort(LARGEST_FIRST);
        int place = 1;
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && LARGEST_FIRST.compare(all.get(i - 1), all.get(i)) != 0) {
                place = i + 1;
            }
            told.put(all.get(i).party(), place);
        }
        return told;
    }
}
