package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.Breach;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.VerdictProposals;
import org.pledgewatch.desk.Limits;
import org.pledgewatch.evidence.EvidenceFiles;
import org.pledgewatch.forums.Citation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members tell of an undertaking; each with its note of who did it. */
@Service
@Transactional
class UndertakingDesk {

    private static final int LONGEST_NOTE = 4000;

    private final Undertakings undertakings;
    private final VerdictProposals verdicts;
    private final FollowUps followUps;
    private final EvidenceFiles files;
    private final Support support;
    private final AuditTrail audit;
    private final Clock clock;

    UndertakingDesk(
            Undertakings undertakings,
            VerdictProposals verdicts,
            FollowUps followUps,
            EvidenceFiles files,
            Support support,
            AuditTrail audit,
            Clock clock) {
        this.undertakings = undertakings;
        this.verdicts = verdicts;
        this.followUps = followUps;
        this.files = files;
        this.support = support;
        this.audit = audit;
        this.clock = clock;
    }

    void milestone(Member me, Undertaking of, UpdateForm form) {
        String note = UpdateForm.or(form.text());
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note is longer than " + LONGEST_NOTE + " characters: shorten it.");
        }
        if (form.onDayOrNull() == null && note.isEmpty()) {
            throw new IllegalArgumentException(
                    "Choose the day it was done; to take an earlier report back, leave the day empty and say why.");
        }
        note(me, of, "reported a milestone");
        undertakings.report(
                of.id(),
                new MilestoneReport(
                        UpdateForm.or(form.milestone()),
                        form.onDayOrNull(),
                        support.named(of.id(), form, today()),
                        note.isEmpty() ? null : note));
    }

    void verdict(Member me, Undertaking of, UpdateForm form) {
        if (form.status() == null) {
            throw new IllegalArgumentException("Choose how things stand.");
        }
        note(me, of, "gave a verdict");
        verdicts.propose(
                of.id(),
                form.status(),
                form.onDay(),
                UpdateForm.or(form.text()),
                support.named(of.id(), form, today()),
                me.id(),
                Authors.signature(me));
    }

    void breach(Member me, Undertaking of, UpdateForm form) {
        String link = UpdateForm.or(form.link());
        if (!link.isEmpty() && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new IllegalArgumentException("The address of the source must begin with https://, or stay empty.");
        }
        note(me, of, "noted the reason of a breach");
        undertakings.explain(
                of.id(),
                new Breach(
                        form.onDay(),
                        UpdateForm.or(form.text()),
                        form.languageOr(),
                        Citation.of(UpdateForm.or(form.source()), link.isEmpty() ? null : link)));
    }

    void followUp(Member me, Undertaking of, UpdateForm form) {
        note(me, of, "noted a promised date");
        followUps.note(of.id(), form.onDay(), UpdateForm.or(form.text()), me.id());
    }

    void settle(Member me, Undertaking of, long followUp) {
        if (followUps.settle(followUp, of.id(), me.id())) {
            note(me, of, "settled a promised date");
        }
    }

    void responsible(Member me, Undertaking of, UpdateForm form) {
        String responsible = UpdateForm.or(form.text());
        note(me, of, "named who is responsible");
        undertakings.assign(of.id(), responsible.isEmpty() ? null : responsible);
    }

    void attach(Member me, Undertaking of, String name, String title, byte[] content, boolean isPublic) {
        String digest = files.attach(of.id(), name, title, content, isPublic, me.id());
        note(me, of, (isPublic ? "attached a public file " : "attached a file ") + digest.substring(0, 12));
    }

    void detach(Member me, Undertaking of, long attachment) {
        if (files.withdraw(of.id(), attachment)) {
            note(me, of, "withdrew a file");
        }
    }

    private void note(Member me, Undertaking of, String action) {
        Limits.require(me, of.binding().party());
        audit.note(me, action, of.commitment() + "/" + of.binding().party());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
