package org.pledgewatch.desk;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.drafting.ReportProposal;
import org.pledgewatch.drafting.ReportProposals;
import org.springframework.stereotype.Component;

/** Fair-share reports that wait for somebody to issue them. */
@Component
class ReportsToday implements TodayItems {

    private final ReportProposals proposals;

    ReportsToday(ReportProposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public List<TodayItem> of(Member me) {
        return proposals.waiting().stream()
                .filter(proposal -> proposals.mayIssue(me, proposal))
                .map(ReportsToday::item)
                .toList();
    }

    private static TodayItem item(ReportProposal proposal) {
        return new TodayItem(
                Urgency.TODAY,
                proposal.proposedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                "reports.today",
                Map.of("year", proposal.year(), "kind", proposal.kind()),
                "/desk/reports/" + proposal.id(),
                "drafting.today.do.decide");
    }
}
