package org.pledgewatch.commitments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.reference.Recorded;

/** The row of an undertaking. */
@Entity
@Table(name = "undertaking")
class StoredUndertaking {

    private static final int LONGEST_NAME = 300;

    @Id
    private long id;

    private String party;
    private int commitmentId;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private @Nullable LocalDate since;
    private @Nullable BigDecimal ownBaseline;
    private @Nullable LocalDate ownDueOn;
    private String zone;
    private @Nullable String responsible;
    private @Nullable LocalDate withdrewOn;
    private @Nullable Instant withdrewRecordedAt;
    private @Nullable String withdrewReason;
    private @Nullable String sourceTitle;
    private @Nullable String sourceLink;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredUndertaking() {}

    StoredUndertaking(long id, NewUndertaking binding, Instant recordedAt) {
        this.id = id;
        commitmentId = UndertakingId.commitment(id);
        party = binding.party();
        basis = binding.basis();
        since = binding.since();
        ownBaseline = binding.ownBaseline();
        ownDueOn = binding.ownDueOn();
        zone = binding.zone().getId();
        this.recordedAt = recordedAt;
        takeWords(binding);
    }

    /** Who is responsible and where it says so; how it binds stays. */
    final void takeWords(NewUndertaking binding) {
        Citation source = binding.source();
        responsible = binding.responsible();
        sourceTitle = source == null ? null : source.document();
        sourceLink = source == null ? null : source.link();
    }

    void assign(@Nullable String responsible) {
        if (responsible != null && responsible.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "Who is responsible is told in at most " + LONGEST_NAME + " characters: shorten it.");
        }
        this.responsible = responsible;
    }

    void withdraw(Withdrawal withdrawal, Instant now) {
        withdrewOn = withdrawal.on();
        withdrewReason = withdrawal.reason();
        withdrewRecordedAt = now;
    }

    /** None unless it left. */
    @Nullable Withdrawal withdrawal() {
        return withdrewOn == null || withdrewReason == null ? null : Withdrawal.of(withdrewOn, withdrewReason);
    }

    NewUndertaking binding() {
        Citation source = sourceTitle == null ? null : Citation.of(sourceTitle, sourceLink);
        return new NewUndertaking(party, basis, since, ownBaseline, ownDueOn, ZoneId.of(zone), responsible, source);
    }

    Undertaking undertaking(String commitment) {
        Recorded<LocalDate> withdrew = withdrewOn == null || withdrewRecordedAt == null
                ? null
                : new Recorded<>(withdrewOn, withdrewRecordedAt);
        return new Undertaking(id, commitment, binding(), withdrew, recordedAt);
    }

    long id() {
        return id;
    }

    int commitmentId() {
        return commitmentId;
    }
}
