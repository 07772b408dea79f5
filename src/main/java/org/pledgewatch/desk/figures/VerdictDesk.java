package org.pledgewatch.desk.figures;

import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.VerdictProposals;
import org.pledgewatch.desk.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers of second persons; each with its note of who gave it. */
@Service
@Transactional
class VerdictDesk {

    private final VerdictProposals proposals;
    private final AuditTrail audit;

    VerdictDesk(VerdictProposals proposals, AuditTrail audit) {
        this.proposals = proposals;
        this.audit = audit;
    }

    VerdictProposals.Outcome approve(Member me, Undertaking of, long id) {
        Limits.require(me, of.binding().party());
        audit.note(
                me, "approved a verdict", of.commitment() + "/" + of.binding().party());
        return proposals.approve(id, me.id(), Authors.signature(me));
    }

    VerdictProposals.Outcome decline(Member me, Undertaking of, long id, String why) {
        Limits.require(me, of.binding().party());
        audit.note(
                me, "declined a verdict", of.commitment() + "/" + of.binding().party());
        return proposals.decline(id, me.id(), why);
    }
}
