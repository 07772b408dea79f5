package org.pledgewatch.forums;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Recorded;

/** The row of an answer: only ever added. */
@Entity
@Table(name = "answer")
class StoredAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "answer_seq")
    @SequenceGenerator(name = "answer_seq", sequenceName = "answer_seq", allocationSize = 50)
    private long id;

    private String question;
    private String party;
    private LocalDate answeredOn;
    private String text;
    private String language;
    private String sourceTitle;
    private @Nullable String sourceLink;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredAnswer() {}

    StoredAnswer(Answer answer, Instant recordedAt) {
        question = answer.question();
        party = answer.party();
        answeredOn = answer.answeredOn();
        text = answer.text();
        language = answer.language();
        sourceTitle = answer.source().document();
        sourceLink = answer.source().link();
        this.recordedAt = recordedAt;
    }

    Recorded<Answer> answer() {
        Citation source = Citation.of(sourceTitle, sourceLink);
        return new Recorded<>(new Answer(question, party, answeredOn, text, language, source), recordedAt);
    }
}
