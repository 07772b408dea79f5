package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.reference.Recorded;
import org.pledgewatch.reference.Status;

/** The row of a party's reply: only ever added. */
@Entity
@Immutable
@Table(name = "reply")
class StoredReply implements Fact<Reply> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_seq")
    @SequenceGenerator(name = "reply_seq", sequenceName = "reply_seq", allocationSize = 50)
    private long id;

    private long undertakingId;
    private LocalDate repliedOn;
    private String text;
    private String language;

    @Enumerated(EnumType.STRING)
    private @Nullable Status claimedStatus;

    private String sourceTitle;
    private @Nullable String sourceLink;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReply() {}

    StoredReply(long undertaking, Reply reply, Instant recordedAt) {
        undertakingId = undertaking;
        repliedOn = reply.repliedOn();
        text = reply.text();
        language = reply.language();
        claimedStatus = reply.claimed();
        sourceTitle = reply.source().document();
        sourceLink = reply.source().link();
        this.recordedAt = recordedAt;
    }

    @Override
    public long undertakingId() {
        return undertakingId;
    }

    @Override
    public Recorded<Reply> recorded() {
        Citation source = Citation.of(sourceTitle, sourceLink);
        return new Recorded<>(new Reply(repliedOn, text, language, claimedStatus, source), recordedAt);
    }
}
