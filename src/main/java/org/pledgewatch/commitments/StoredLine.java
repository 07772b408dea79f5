package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;

/** A line of the table of undertakings, before its terms are joined. */
record StoredLine(
        long id,
        String party,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable BigDecimal ownBaseline,
        @Nullable LocalDate ownDueOn,
        ZoneId zone,
        @Nullable LocalDate withdrewOn) {

    /** As it would stand in the table. */
    static StoredLine of(long id, CommitmentEntry.Binding binding) {
        NewUndertaking bound = binding.undertaking();
        Withdrawal withdrew = binding.withdrew();
        return new StoredLine(
                id,
                bound.party(),
                bound.basis(),
                bound.since(),
                bound.ownBaseline(),
                bound.ownDueOn(),
                bound.zone(),
                withdrew == null ? null : withdrew.on());
    }

    int commitmentId() {
        return UndertakingId.commitment(id);
    }

    UndertakingRow row(KnownTerms.Of of, Findings findings) {
        return new UndertakingRow(
                id,
                UndertakingId.party(id),
                party,
                commitmentId(),
                of.slug(),
                basis,
                since,
                zone,
                own(of.versions()),
                withdrewOn,
                of.ended(),
                findings.milestonesDone(id),
                findings.verdicts(id));
    }

    private List<TermsVersion> own(List<TermsVersion> versions) {
        if (since == null && ownBaseline == null && ownDueOn == null) {
            return versions;
        }
        List<TermsVersion> own = new ArrayList<>(versions.size());
        for (TermsVersion v : versions) {
            own.add(new TermsVersion(v.version(), v.effectiveOn(), own(v.terms())));
        }
        return own;
    }

    /** A party is not judged before it is bound; bound after a version's deadline, it never was by that version. */
    private Terms own(Terms terms) {
        LocalDate dueOn = ownDueOn == null || ownDueOn.isBefore(terms.startsOn()) ? terms.dueOn() : ownDueOn;
        LocalDate startsOn =
                since != null && since.isAfter(terms.startsOn()) && (dueOn == null || !since.isAfter(dueOn))
                        ? since
                        : terms.startsOn();
        return new Terms(terms.version(), startsOn, dueOn, terms.target(), ownBaseline);
    }
}
