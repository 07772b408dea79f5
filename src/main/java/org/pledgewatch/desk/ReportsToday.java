package org.pledgewatch.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.drafting.ReportProposal;
import org.pledgewatch.drafting.ReportProposals;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Urgency;
import org.springframework.stereotype.Component;

/** Fair-share reports that wait for somebody to issue them. */
@Component
class ReportsToday implements Needs {

    private final ReportProposals proposals;

    ReportsToday(ReportProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<Need> of(Member me, LocalDate today) {
        return proposals.waiting().stream()
                .filter(proposal -> proposals.mayIssue(me, proposal))
                .map(ReportsToday::item)
                .toList();
    }

    private static Need item(ReportProposal proposal) {
        return Need.of(
                Urgency.TODAY,
                "report:" + proposal.id(),
                proposal.proposedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                "reminders.report",
                Map.of("year", proposal.year(), "kind", proposal.kind()),
                "/desk/reports/" + proposal.id(),
                "reminders.draft.do.decide");
    }
}
