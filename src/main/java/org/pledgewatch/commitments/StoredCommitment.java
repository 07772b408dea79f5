package org.pledgewatch.commitments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;

/** The row of a commitment, less its terms. */
@Entity
@Table(name = "commitment")
class StoredCommitment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "commitment_seq")
    @SequenceGenerator(name = "commitment_seq", sequenceName = "commitment_seq", allocationSize = 50)
    private int id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private CommitmentKind kind;

    private String title;
    private String text;
    private boolean textIsVerbatim;
    private String language;
    private @Nullable String framework;
    private @Nullable String sessionSlug;
    private String sourceDocument;
    private @Nullable String sourceSection;
    private @Nullable String sourceLink;
    private @Nullable LocalDate madeOn;
    private @Nullable String caution;
    private @Nullable String replacedBy;
    private @Nullable LocalDate replacedOn;

    @SuppressWarnings("UnusedVariable") // read where the record is read as it was known
    private @Nullable Instant replacedRecordedAt;

    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("UnusedVariable") // as above
    private @Nullable Instant withdrawnRecordedAt;

    private @Nullable String endedReason;
    private int ordinal;
    private Instant recordedAt;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "commitment_theme", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "commitment_item", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "item")
    private Set<String> items = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredCommitment() {}

    @SuppressWarnings("NullAway.Init")
    StoredCommitment(Commitment commitment, int place, Instant recordedAt) {
        slug = commitment.slug();
        kind = commitment.kind();
        this.recordedAt = recordedAt;
        take(commitment, place);
    }

    /** Words only: the kind is part of what is judged. */
    final void take(Commitment commitment, int place) {
        title = commitment.title();
        text = commitment.text();
        textIsVerbatim = commitment.verbatim();
        language = commitment.language();
        framework = commitment.framework();
        sessionSlug = commitment.session();
        sourceDocument = commitment.source().document();
        sourceSection = commitment.source().section();
        sourceLink = commitment.source().link();
        madeOn = commitment.madeOn();
        caution = commitment.caution();
        ordinal = place;
        themes.retainAll(commitment.themes());
        themes.addAll(commitment.themes());
        items.retainAll(commitment.items());
        items.addAll(commitment.items());
    }

    void end(Withdrawal withdrawal, Instant now) {
        endedReason = withdrawal.reason();
        if (withdrawal.replacedBy() == null) {
            withdrawnOn = withdrawal.on();
            withdrawnRecordedAt = now;
        } else {
            replacedBy = withdrawal.replacedBy();
            replacedOn = withdrawal.on();
            replacedRecordedAt = now;
        }
    }

    Commitment commitment() {
        return new Commitment(
                slug,
                kind,
                title,
                text,
                textIsVerbatim,
                language,
                framework,
                sessionSlug,
                List.copyOf(themes),
                List.copyOf(items),
                new Citation(sourceDocument, sourceSection, sourceLink),
                madeOn,
                caution);
    }

    /** None while it stands. */
    @Nullable Withdrawal withdrawal() {
        LocalDate on = replacedOn == null ? withdrawnOn : replacedOn;
        return on == null || endedReason == null ? null : new Withdrawal(on, endedReason, replacedBy);
    }

    int id() {
        return id;
    }

    String slug() {
        return slug;
    }

    int ordinal() {
        return ordinal;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
