package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Recorded;
import org.pledgewatch.reference.Status;

/** The row of a verdict: only ever added. */
@Entity
@Immutable
@Table(name = "verdict")
class StoredVerdict implements Fact<Verdict> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verdict_seq")
    @SequenceGenerator(name = "verdict_seq", sequenceName = "verdict_seq", allocationSize = 50)
    private long id;

    private long undertakingId;

    @Enumerated(EnumType.STRING)
    private Status status;

    private LocalDate effectiveOn;
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence_id")
    private @Nullable StoredEvidence evidence;

    private String givenBy;
    private String approvedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredVerdict() {}

    StoredVerdict(long undertaking, Verdict verdict, @Nullable StoredEvidence evidence, Instant recordedAt) {
        undertakingId = undertaking;
        status = verdict.status();
        effectiveOn = verdict.effectiveOn();
        reason = verdict.reason();
        givenBy = verdict.givenBy();
        approvedBy = verdict.approvedBy();
        this.evidence = evidence;
        this.recordedAt = recordedAt;
    }

    @Override
    public long undertakingId() {
        return undertakingId;
    }

    @Override
    public Recorded<Verdict> recorded() {
        return new Recorded<>(
                new Verdict(status, effectiveOn, reason, StoredEvidence.of(evidence), givenBy, approvedBy), recordedAt);
    }
}
