package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
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

/** The row of what is reported of a milestone: only ever added. */
@Entity
@Immutable
@Table(name = "milestone_report")
class StoredReport implements Fact<MilestoneReport> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "milestone_report_seq")
    @SequenceGenerator(name = "milestone_report_seq", sequenceName = "milestone_report_seq", allocationSize = 50)
    private long id;

    private long undertakingId;
    private String milestone;
    private @Nullable LocalDate doneOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "evidence_id")
    private @Nullable StoredEvidence evidence;

    private @Nullable String note;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredReport() {}

    StoredReport(long undertaking, MilestoneReport report, @Nullable StoredEvidence evidence, Instant recordedAt) {
        undertakingId = undertaking;
        milestone = report.milestone();
        doneOn = report.doneOn();
        note = report.note();
        this.evidence = evidence;
        this.recordedAt = recordedAt;
    }

    @Override
    public Recorded<MilestoneReport> recorded() {
        return new Recorded<>(new MilestoneReport(milestone, doneOn, StoredEvidence.of(evidence), note), recordedAt);
    }

    @Override
    public long undertakingId() {
        return undertakingId;
    }

    String milestone() {
        return milestone;
    }

    @Nullable LocalDate doneOn() {
        return doneOn;
    }

    long id() {
        return id;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
