package org.pledgewatch.commitments;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was promised, and under which terms; terms are only ever added to. */
@Service
@Transactional
public class Commitments {

    private final CommitmentStore store;
    private final ApplicationEventPublisher events;

    Commitments(CommitmentStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<Commitment> find(String slug) {
        return store.find(slug).map(StoredCommitment::commitment);
    }

    /** All, in the catalogue's order. */
    @Transactional(readOnly = true)
    public List<Commitment> all() {
        return store.commitments().stream().map(StoredCommitment::commitment).toList();
    }

    /** The versions of a commitment's terms that were recorded by {@code knownAt}, in order. */
    @Transactional(readOnly = true)
    public List<StatedTerms> terms(String slug, Instant knownAt) {
        return known(store.terms(store.get(slug).id()), knownAt);
    }

    /** The same of all commitments, by slug, in the catalogue's order; one without terms has an empty list. */
    @Transactional(readOnly = true)
    public Map<String, List<StatedTerms>> terms(Instant knownAt) {
        Map<Integer, List<StoredTerms>> rows = store.terms();
        Map<String, List<StatedTerms>> terms = new LinkedHashMap<>();
        store.commitments().forEach(c -> terms.put(c.slug(), known(rows.getOrDefault(c.id(), List.of()), knownAt)));
        return terms;
    }

    private static List<StatedTerms> known(List<StoredTerms> rows, Instant knownAt) {
        return rows.stream()
                .map(StoredTerms::stated)
                .filter(terms -> !terms.recordedAt().isAfter(knownAt))
                .toList();
    }

    /** All that is recorded of a commitment, as a file would say it. */
    @Transactional(readOnly = true)
    public Optional<CommitmentEntry> entry(String slug) {
        return store.find(slug).map(row -> new Recital(store, List.of(row)).entry(row));
    }

    /** The same of all commitments, in the catalogue's order. */
    @Transactional(readOnly = true)
    public List<CommitmentEntry> entries() {
        List<StoredCommitment> rows = store.commitments();
        Recital recital = new Recital(store, rows);
        return rows.stream().map(recital::entry).toList();
    }

    /**
     * Adds a version of the terms; those before it stay in sight for ever.
     *
     * @return what the new version does to the one before; none for the first
     * @throws IllegalArgumentException if it has no reason, takes effect before the last version, or changes nothing
     */
    public Optional<Change> revise(String slug, NewTerms terms) {
        StoredCommitment commitment = store.get(slug);
        List<StoredTerms> versions = store.terms(commitment.id());
        @Nullable StoredTerms last = versions.isEmpty() ? null : versions.get(versions.size() - 1);
        terms.requireFollows(last == null ? null : last.terms());
        StatedTerms added =
                store.addTerms(commitment.id(), last, terms, store.now()).stated();
        changed(commitment);
        return Optional.ofNullable(added.change());
    }

    private void changed(StoredCommitment commitment) {
        store.flush();
        List<Long> ids = store.undertakingsOf(commitment.id());
        if (!ids.isEmpty()) {
            events.publishEvent(new UndertakingsChanged(ids));
        }
    }
}
