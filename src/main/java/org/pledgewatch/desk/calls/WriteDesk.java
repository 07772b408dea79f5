package org.pledgewatch.desk.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.drafting.Proposals;
import org.pledgewatch.drafting.SentDocument;
import org.pledgewatch.drafting.SentDrafts;
import org.pledgewatch.reference.Status;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Looks at what programs send, and hands it in. */
@Component
class WriteDesk {

    private final Proposals proposals;
    private final SentDrafts drafts;
    private final Assessor assessor;
    private final Clock clock;

    WriteDesk(Proposals proposals, SentDrafts drafts, Assessor assessor, Clock clock) {
        this.proposals = proposals;
        this.drafts = drafts;
        this.assessor = assessor;
        this.clock = clock;
    }

    CallAnswer look(SentDocument sent) {
        Proposal proposal = proposals.look(sent);
        return proposal.isSound()
                ? CallAnswer.of(HttpStatus.OK, told(proposal, changes(proposal), null), null)
                : refused(proposal);
    }

    CallAnswer take(Member me, SentDocument sent) {
        Proposal proposal = proposals.look(sent);
        if (!proposal.isSound()) {
            return refused(proposal);
        }
        List<Changed> changes = changes(proposal);
        Draft draft = drafts.take(me, proposal, sent);
        boolean published = draft.state() == Draft.State.PUBLISHED;
        return CallAnswer.of(
                published ? HttpStatus.OK : HttpStatus.ACCEPTED,
                told(proposal, changes, draft),
                "/desk/drafts/" + draft.id());
    }

    private static Map<String, Object> told(Proposal proposal, List<Changed> changes, @Nullable Draft draft) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("published", draft != null && draft.state() == Draft.State.PUBLISHED);
        told.put("draft", draft == null ? null : "/desk/drafts/" + draft.id());
        told.put(
                "commitments",
                proposal.commitments().stream()
                        .map(entry -> entry.commitment().slug())
                        .toList());
        told.put("document", proposal.content().document());
        told.put("statusChanges", changes);
        return told;
    }

    private static CallAnswer refused(Proposal proposal) {
        return CallAnswer.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "Nothing was stored: the errors say what is wrong, and where.",
                proposal.problems().stream()
                        .map(problem -> new CallAnswer.Wrong(
                                problem.field().startsWith("#") ? problem.field() : "#", problem.what()))
                        .toList());
    }

    private List<Changed> changes(Proposal proposal) {
        Map<String, Status> before = new HashMap<>();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (String slug : proposal.meanings().keySet()) {
            for (Judged judged : assessor.judge(Selection.ofCommitment(slug), today, now)) {
                before.put(slug + "/" + judged.party(), judged.judgement().status());
            }
        }
        List<Changed> changes = new ArrayList<>();
        proposal.meanings()
                .forEach((slug, meaning) -> meaning.parties().values().stream()
                        .flatMap(List::stream)
                        .forEach(judged -> {
                            Status from = before.get(slug + "/" + judged.party());
                            Status to = judged.judgement().status();
                            if (from != to) {
                                changes.add(new Changed(
                                        slug,
                                        judged.party(),
                                        from,
                                        to,
                                        judged.judgement().reason()));
                            }
                        }));
        return changes;
    }
}
