package org.pledgewatch.commitments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The row of a version of terms: only ever added. */
@Entity
@Immutable
@Table(name = "terms")
class StoredTerms {

    /** Which version of which commitment's. */
    @Embeddable
    record Key(int commitmentId, int version) {}

    @EmbeddedId
    private Key key;

    private LocalDate effectiveOn;
    private Instant recordedAt;
    private LocalDate startsOn;
    private @Nullable LocalDate dueOn;
    private @Nullable String horizon;
    private @Nullable LocalDate horizonFrom;
    private String target;

    @Enumerated(EnumType.STRING)
    private @Nullable Change changeKind;

    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected StoredTerms() {}

    StoredTerms(Key key, NewTerms terms, @Nullable Change change, Instant recordedAt) {
        Horizon counted = terms.horizon();
        this.key = key;
        this.recordedAt = recordedAt;
        effectiveOn = terms.effectiveOn();
        startsOn = terms.startsOn();
        dueOn = terms.dueOn();
        horizon = counted == null ? null : counted.span().toString();
        horizonFrom = counted == null ? null : counted.from();
        target = TargetJson.write(terms.target());
        changeKind = change;
        reason = terms.reason();
    }

    NewTerms terms() {
        Horizon counted =
                horizon == null || horizonFrom == null ? null : new Horizon(Period.parse(horizon), horizonFrom);
        return new NewTerms(effectiveOn, startsOn, dueOn, counted, TargetJson.read(target), reason);
    }

    /** Whether it binds in the same way; the words of the reason, and how the deadline was given, may differ. */
    boolean bindsAs(NewTerms other) {
        return effectiveOn.equals(other.effectiveOn())
                && startsOn.equals(other.startsOn())
                && Objects.equals(dueOn, other.dueOn())
                && target.equals(TargetJson.write(other.target()));
    }

    String described() {
        return "effective on " + effectiveOn + ", from " + startsOn + (dueOn == null ? "" : " to " + dueOn) + ", "
                + target;
    }

    StatedTerms stated() {
        NewTerms terms = terms();
        TermsVersion version = new TermsVersion(key.version(), effectiveOn, terms.terms(key.version()));
        return new StatedTerms(version, terms.horizon(), changeKind, reason, recordedAt);
    }

    Key key() {
        return key;
    }
}
