package org.pledgewatch.forums;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Recorded;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who answered which question by what; only ever added to. */
@Service
@Transactional
public class Answers {

    private final EntityManager em;
    private final Clock clock;
    private final Editions editions;

    Answers(EntityManager em, Clock clock, Editions editions) {
        this.em = em;
        this.clock = clock;
        this.editions = editions;
    }

    /** @throws IllegalArgumentException if there is no such question */
    public void record(Answer answer) {
        StoredItem question = em.find(StoredItem.class, answer.question());
        if (question == null || question.value().kind() != Item.Kind.QUESTION) {
            throw new IllegalArgumentException(
                    "There is no question \"" + answer.question() + "\" to answer: check its slug.");
        }
        em.persist(new StoredAnswer(answer, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        editions.changed();
    }

    /** The answers to a question that were recorded by {@code knownAt}, in the order in which they were recorded. */
    @Transactional(readOnly = true)
    public List<Recorded<Answer>> to(String question, Instant knownAt) {
        return em.createQuery(
                        "select a from StoredAnswer a where a.question = :question and a.recordedAt <= :knownAt"
                                + " order by a.id",
                        StoredAnswer.class)
                .setParameter("question", question)
                .setParameter("knownAt", knownAt)
                .getResultStream()
                .map(StoredAnswer::answer)
                .toList();
    }
}
