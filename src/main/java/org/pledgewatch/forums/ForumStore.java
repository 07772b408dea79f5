package org.pledgewatch.forums;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Merged;
import org.springframework.stereotype.Repository;

/** Reads and merges rows that hold one value each. */
@Repository
class ForumStore {

    private final EntityManager em;
    private final Editions editions;

    ForumStore(EntityManager em, Editions editions) {
        this.em = em;
        this.editions = editions;
    }

    /** In the catalogue's order. */
    <T, R extends Stored<T>> List<T> all(Class<R> row) {
        return rows(row).stream()
                .sorted(Comparator.comparingInt(Stored::ordinal))
                .map(Stored::value)
                .toList();
    }

    <T, R extends Stored<T>> Optional<T> find(Class<R> row, String slug) {
        return Optional.ofNullable(em.find(row, slug)).map(Stored::value);
    }

    /** Adds what is new, changes what differs, leaves what is not named; their order is that of the list. */
    <T, R extends Stored<T>> Merged merge(
            Class<R> type, List<T> values, Function<T, String> slug, Function<T, R> newRow) {
        return merge(type, values, slug, newRow, false);
    }

    /** The same, except that rows keep their places and new ones come last. */
    <T, R extends Stored<T>> Merged add(
            Class<R> type, List<T> values, Function<T, String> slug, Function<T, R> newRow) {
        return merge(type, values, slug, newRow, true);
    }

    private <T, R extends Stored<T>> Merged merge(
            Class<R> type, List<T> values, Function<T, String> slug, Function<T, R> newRow, boolean keepingPlaces) {
        Map<String, R> rows = new HashMap<>();
        rows(type).forEach(row -> rows.put(slug.apply(row.value()), row));
        Merged merged = Merged.NOTHING;
        int last = keepingPlaces
                ? rows.values().stream().mapToInt(Stored::ordinal).max().orElse(0)
                : 0;
        for (T value : values) {
            R row = rows.get(slug.apply(value));
            int place = keepingPlaces && row != null ? row.ordinal() : ++last;
            if (row == null) {
                R added = newRow.apply(value);
                added.take(value, place);
                em.persist(added);
                merged = merged.plus(Merged.anAddition());
            } else if (row.ordinal() == place && row.value().equals(value)) {
                merged = merged.plus(Merged.noChange());
            } else {
                row.take(value, place);
                merged = merged.plus(Merged.aChange());
            }
        }
        if (!merged.wroteNothing()) {
            editions.changed();
        }
        return merged;
    }

    private <R> List<R> rows(Class<R> type) {
        return em.createQuery("select r from " + type.getSimpleName() + " r", type)
                .getResultList();
    }
}
