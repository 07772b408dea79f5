package org.pledgewatch.commitments;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The terms of the commitments met so far, each read and parsed once. */
final class KnownTerms {

    /** What undertakings share: their commitment's slug, terms in order, and how it ended. */
    record Of(String slug, List<TermsVersion> versions, Ended ended) {}

    private final UndertakingQueries queries;
    private final Instant knownAt;
    private final Map<Integer, Of> known = new HashMap<>();
    private final Set<Integer> asked = new TreeSet<>();

    KnownTerms(UndertakingQueries queries, Instant knownAt) {
        this.queries = queries;
        this.knownAt = knownAt;
    }

    void learn(Collection<StoredLine> page) {
        Set<Integer> unknown = new TreeSet<>();
        for (StoredLine line : page) {
            if (asked.add(line.commitmentId())) {
                unknown.add(line.commitmentId());
            }
        }
        if (!unknown.isEmpty()) {
            known.putAll(queries.terms(unknown, knownAt));
        }
    }

    /** Nothing where the commitment had no terms by then. */
    @Nullable Of of(int commitmentId) {
        return known.get(commitmentId);
    }

    Instant knownAt() {
        return knownAt;
    }
}
