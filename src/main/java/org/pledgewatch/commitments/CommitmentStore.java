package org.pledgewatch.commitments;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.storage.Stamps;
import org.springframework.stereotype.Repository;

/** Reads and adds rows of commitments, terms and undertakings. */
@Repository
class CommitmentStore {

    private final EntityManager em;
    private final Clock clock;
    private final Editions editions;

    CommitmentStore(EntityManager em, Clock clock, Editions editions) {
        this.em = em;
        this.clock = clock;
        this.editions = editions;
    }

    /** As exact as both databases keep it. */
    Instant now() {
        return Stamps.now(clock);
    }

    Optional<StoredCommitment> find(String slug) {
        return em.createQuery("select c from StoredCommitment c where c.slug = :slug", StoredCommitment.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    StoredCommitment get(String slug) {
        return find(slug)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no commitment \"" + slug + "\": check its slug."));
    }

    List<StoredCommitment> commitments() {
        return em.createQuery("select c from StoredCommitment c order by c.ordinal, c.id", StoredCommitment.class)
                .getResultList();
    }

    /** All versions by commitment, in order. */
    Map<Integer, List<StoredTerms>> terms() {
        Map<Integer, List<StoredTerms>> terms = new HashMap<>();
        em.createQuery("select t from StoredTerms t order by t.key.commitmentId, t.key.version", StoredTerms.class)
                .getResultStream()
                .forEach(row -> terms.computeIfAbsent(row.key().commitmentId(), id -> new ArrayList<>())
                        .add(row));
        return terms;
    }

    List<StoredTerms> terms(int commitment) {
        return em.createQuery(
                        "select t from StoredTerms t where t.key.commitmentId = :id order by t.key.version",
                        StoredTerms.class)
                .setParameter("id", commitment)
                .getResultList();
    }

    StoredTerms addTerms(int commitment, @Nullable StoredTerms last, NewTerms terms, Instant now) {
        int version = last == null ? 1 : last.key().version() + 1;
        StoredTerms row = new StoredTerms(
                new StoredTerms.Key(commitment, version), terms, last == null ? null : change(last, terms), now);
        add(row);
        return row;
    }

    private static Change change(StoredTerms last, NewTerms terms) {
        Terms earlier = last.terms().terms(last.key().version());
        return Change.between(earlier, terms.terms(last.key().version() + 1));
    }

    List<Long> undertakingsOf(int commitment) {
        return em.createQuery(
                        "select u.id from StoredUndertaking u where u.commitmentId = :id order by u.id", Long.class)
                .setParameter("id", commitment)
                .getResultList();
    }

    List<StoredUndertaking> undertakings(Collection<Integer> commitments) {
        return em.createQuery(
                        "select u from StoredUndertaking u where u.commitmentId in (:ids)", StoredUndertaking.class)
                .setParameter("ids", commitments)
                .getResultList();
    }

    Optional<StoredUndertaking> undertaking(long id) {
        return Optional.ofNullable(em.find(StoredUndertaking.class, id));
    }

    Optional<String> slug(int commitment) {
        return Optional.ofNullable(em.find(StoredCommitment.class, commitment)).map(StoredCommitment::slug);
    }

    /** The reports of all undertakings of these commitments. */
    List<StoredReport> reports(Collection<Integer> commitments) {
        return em.createQuery(
                        "select r from StoredReport r where r.undertakingId in"
                                + " (select u.id from StoredUndertaking u where u.commitmentId in (:ids))",
                        StoredReport.class)
                .setParameter("ids", commitments)
                .getResultList();
    }

    <T, F extends Fact<T>> List<F> facts(Class<F> type, long undertaking, Instant knownAt) {
        return em.createQuery(
                        "select f from " + type.getSimpleName()
                                + " f where f.undertakingId = :id and f.recordedAt <= :knownAt"
                                + " order by f.recordedAt, f.id",
                        type)
                .setParameter("id", undertaking)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    @Nullable StoredEvidence add(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        StoredEvidence row = new StoredEvidence(evidence);
        em.persist(row);
        return row;
    }

    void asked(long undertaking, LocalDate dueOn) {
        flush();
        em.createNativeQuery("insert into reply_asked (undertaking_id, due_on, recorded_at)"
                        + " select :id, :dueOn, :now where not exists"
                        + " (select 1 from reply_asked where undertaking_id = :id and due_on = :dueOn)")
                .setParameter("id", undertaking)
                .setParameter("dueOn", dueOn)
                .setParameter("now", now())
                .executeUpdate();
    }

    /** Writes what is pending, so that whoever is told of it finds it. */
    void flush() {
        editions.changed();
        em.flush();
    }

    void changed() {
        editions.changed();
    }

    void add(Object row) {
        editions.changed();
        em.persist(row);
    }
}
