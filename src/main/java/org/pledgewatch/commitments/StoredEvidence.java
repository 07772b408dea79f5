package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of a piece of evidence: only ever added, with the report or the verdict that it supports. */
@Entity
@Immutable
@Table(name = "evidence")
class StoredEvidence {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_seq")
    @SequenceGenerator(name = "evidence_seq", sequenceName = "evidence_seq", allocationSize = 50)
    private long id;

    private String title;
    private @Nullable String link;
    private @Nullable String sha256;
    private @Nullable LocalDate seenOn;

    @SuppressWarnings("NullAway.Init")
    protected StoredEvidence() {}

    StoredEvidence(Evidence evidence) {
        title = evidence.title();
        link = evidence.link();
        sha256 = evidence.sha256();
        seenOn = evidence.seenOn();
    }

    static @Nullable Evidence of(@Nullable StoredEvidence row) {
        return row == null ? null : new Evidence(row.title, row.link, row.sha256, row.seenOn);
    }
}
