package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.fairshare.ReportDraft;
import org.pledgewatch.fairshare.ReportIssuer;
import org.pledgewatch.fairshare.ReportKind;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fair-share reports by hand: one member proposes what it saw, another sees the same and issues it. */
@Service
@Transactional
public class ReportProposals {

    private static final int LONGEST_REASON = 2000;
    private static final int LONGEST_ANSWER = 1000;

    private final ReportProposalStore store;
    private final ReportIssuer issuer;
    private final DraftingSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    ReportProposals(
            ReportProposalStore store, ReportIssuer issuer, DraftingSettings settings, AuditTrail audit, Clock clock) {
        this.store = store;
        this.issuer = issuer;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<ReportProposal> waiting() {
        return store.waiting();
    }

    @Transactional(readOnly = true)
    public Optional<ReportProposal> find(long id) {
        return store.find(id);
    }

    /** The years that a report of the kind can be about today, in order. */
    @Transactional(readOnly = true)
    public List<Integer> years(ReportKind kind) {
        return issuer.years(kind, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /**
     * What would be issued.
     *
     * @throws Refused if the year cannot be told
     */
    @Transactional(readOnly = true)
    public ReportDraft preview(int year, ReportKind kind, @Nullable String reason) {
        if (!years(kind).contains(year)) {
            throw new Refused("There is no " + kind.code() + " report of " + year
                    + " to issue: choose a year with figures, the annual report only of a year that is over.");
        }
        try {
            return issuer.draft(year, kind, reason);
        } catch (FairShareUnavailable e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /**
     * @param reason why the last edition is corrected; empty for a first one
     * @param fingerprint of the preview that was looked at
     * @return its number
     * @throws Refused if it says nothing new, the last is corrected without a reason, or one waits already
     */
    public long propose(Member me, int year, ReportKind kind, String reason, String fingerprint) {
        ReportDraft draft = preview(year, kind, reason.isBlank() ? null : reason.strip());
        if (!draft.isNews()) {
            throw new Refused("The newest edition says the same: there is nothing to issue.");
        }
        requireSeen(draft, fingerprint);
        requireReason(draft);
        if (store.waiting().stream().anyMatch(p -> p.year() == year && p.kind() == kind)) {
            throw new Refused("Such a report is proposed already: have it issued or dropped first.");
        }
        audit.note(me, "proposed a report", draft.report().id());
        return store.add(me, draft);
    }

    private static void requireReason(ReportDraft draft) {
        String corrects = draft.report().corrects();
        String reason = draft.report().reason();
        if (corrects != null && reason == null) {
            throw new Refused("This corrects " + corrects + ": say why, it stands in the new edition for ever.");
        }
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new Refused("The reason is longer than " + LONGEST_REASON + " characters: shorten it.");
        }
        if (reason != null) {
            Hygiene.check(new Entered(Map.of("reason", List.of(reason)))).forEach(problem -> {
                throw new Refused(problem.what());
            });
        }
    }

    /** Whether the member may issue it: somebody else than who proposed it, where the desk works with four eyes. */
    public boolean mayIssue(Member me, ReportProposal proposal) {
        return me.may(Role.REVIEWER) && !(settings.fourEyes() && proposal.isBy(me));
    }

    /**
     * Issues it for good, as it was seen.
     *
     * @param fingerprint of the preview that was looked at
     * @return the report's id
     * @throws Refused if this member may not, the figures changed since, or somebody settled it before
     */
    public String issue(Member me, long id, String fingerprint) {
        ReportProposal proposal = hold(id);
        if (!mayIssue(me, proposal)) {
            throw new Refused("Somebody else than who proposed a report issues it: ask another reviewer.");
        }
        ReportDraft draft = preview(proposal.year(), proposal.kind(), proposal.reason());
        requireSeen(draft, fingerprint);
        requireReason(draft);
        String report = issuer.issue(draft)
                .orElseThrow(() -> new Refused("The newest edition says the same by now: drop this proposal."));
        store.settle(me, id, ReportProposal.Outcome.ISSUED, null, report);
        audit.note(me, "issued a report", report);
        return report;
    }

    /**
     * Ends it without issuing anything: who proposed it, or a reviewer.
     *
     * @throws Refused without a reason, or if this member may not
     */
    public void drop(Member me, long id, String why) {
        ReportProposal proposal = hold(id);
        if (!proposal.isBy(me) && !me.may(Role.REVIEWER)) {
            throw new Refused("Who proposed a report or a reviewer drops it: ask one of them.");
        }
        if (why.isBlank() || why.length() > LONGEST_ANSWER) {
            throw new Refused("Say in at most " + LONGEST_ANSWER + " characters why it is dropped.");
        }
        store.settle(me, id, ReportProposal.Outcome.DROPPED, why.strip(), null);
        audit.note(me, "dropped a proposed report", proposal.year() + " " + proposal.kind());
    }

    private ReportProposal hold(long id) {
        return store.hold(id).orElseThrow(() -> new Refused("This was issued or dropped before: nothing was done."));
    }

    private static void requireSeen(ReportDraft draft, String fingerprint) {
        if (!draft.fingerprint().equals(fingerprint)) {
            throw new Refused("The figures changed since you looked: look at the report as it is now, then decide.");
        }
    }
}
