package org.pledgewatch.commitments;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Which undertakings to read. */
public sealed interface Selection {

    /** Those with an id from {@code first} to {@code last}, both included. */
    record Range(long first, long last) implements Selection {}

    /** Those named, in order, each once; who is not there is left out. */
    record Named(List<Long> ids) implements Selection {}

    /** Those of one commitment. */
    record OfCommitment(String slug) implements Selection {}

    static Selection all() {
        return new Range(0, Long.MAX_VALUE);
    }

    static Selection one(long id) {
        return new Range(id, id);
    }

    static Selection between(long first, long last) {
        return new Range(first, last);
    }

    static Selection of(Collection<Long> ids) {
        return new Named(List.copyOf(new TreeSet<>(ids)));
    }

    /** Those of the party with the number {@code no}. */
    static Selection ofParty(int no) {
        return new Range(UndertakingId.of(no, 0), UndertakingId.of(no, Integer.MAX_VALUE));
    }

    static Selection ofCommitment(String slug) {
        return new OfCommitment(slug);
    }
}
