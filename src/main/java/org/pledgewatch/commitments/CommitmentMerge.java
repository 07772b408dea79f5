package org.pledgewatch.commitments;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Merged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings commitments, their terms, who is bound and milestones done up to what a file says. Words follow the file; what
 * is judged by is only ever added to. What the file does not name stays.
 */
@Service
public class CommitmentMerge {

    private final CommitmentStore store;
    private final PartyRegister register;
    private final ApplicationEventPublisher events;

    CommitmentMerge(CommitmentStore store, PartyRegister register, ApplicationEventPublisher events) {
        this.store = store;
        this.register = register;
        this.events = events;
    }

    /** What a merge did to each kind of thing. */
    public record Outcome(Merged commitments, Merged terms, Merged undertakings, Merged milestones) {

        boolean wroteNothing() {
            return Stream.of(commitments, terms, undertakings, milestones).allMatch(Merged::wroteNothing);
        }
    }

    /** @throws ConflictsWithRecord if an entry contradicts what is recorded; then nothing is merged */
    @Transactional
    public Outcome merge(List<CommitmentEntry> entries) {
        return merge(entries, false);
    }

    /**
     * The same, except that commitments keep their places in the order, and new ones come last.
     *
     * @throws ConflictsWithRecord if an entry contradicts what is recorded; then nothing is merged
     */
    @Transactional
    public Outcome add(List<CommitmentEntry> entries) {
        return merge(entries, true);
    }

    private Outcome merge(List<CommitmentEntry> entries, boolean keepingPlaces) {
        Map<String, StoredCommitment> rows = byKey(store.commitments(), StoredCommitment::slug);
        Set<Integer> named = entries.stream()
                .map(entry -> rows.get(entry.commitment().slug()))
                .filter(Objects::nonNull)
                .map(StoredCommitment::id)
                .collect(Collectors.toSet());
        Merging merging = new Merging(
                store,
                rows,
                store.terms(),
                byKey(named.isEmpty() ? List.of() : store.undertakings(named), StoredUndertaking::id),
                named.isEmpty() ? List.of() : store.reports(named),
                register.all().stream().collect(Collectors.toMap(Party::code, Party::no)),
                keepingPlaces);
        List<Conflict> conflicts = new ArrayList<>();
        entries.forEach(entry -> merging.findConflicts(entry, conflicts));
        if (!conflicts.isEmpty()) {
            throw new ConflictsWithRecord(conflicts);
        }
        entries.forEach(merging::merge);
        if (!merging.outcome().wroteNothing()) {
            store.flush();
        }
        if (!merging.touched().isEmpty()) {
            events.publishEvent(new UndertakingsChanged(merging.touched()));
        }
        return merging.outcome();
    }

    private static <K, T> Map<K, T> byKey(Collection<T> rows, Function<T, K> key) {
        Map<K, T> map = new HashMap<>();
        rows.forEach(row -> map.put(key.apply(row), row));
        return map;
    }
}
