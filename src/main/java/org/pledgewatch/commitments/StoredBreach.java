package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
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

/** The row of a reason of a breach: only ever added. */
@Entity
@Immutable
@Table(name = "breach_reason")
class StoredBreach implements Fact<Breach> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "breach_reason_seq")
    @SequenceGenerator(name = "breach_reason_seq", sequenceName = "breach_reason_seq", allocationSize = 50)
    private long id;

    private long undertakingId;
    private LocalDate statedOn;
    private String text;
    private String language;

    private String sourceTitle;
    private @Nullable String sourceLink;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredBreach() {}

    StoredBreach(long undertaking, Breach breach, Instant recordedAt) {
        undertakingId = undertaking;
        statedOn = breach.statedOn();
        text = breach.text();
        language = breach.language();
        sourceTitle = breach.source().document();
        sourceLink = breach.source().link();
        this.recordedAt = recordedAt;
    }

    @Override
    public long undertakingId() {
        return undertakingId;
    }

    @Override
    public Recorded<Breach> recorded() {
        Citation source = Citation.of(sourceTitle, sourceLink);
        return new Recorded<>(new Breach(statedOn, text, language, source), recordedAt);
    }
}
