package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.FollowUp;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.VerdictProposal;
import org.pledgewatch.commitments.VerdictProposals;
import org.pledgewatch.desk.TodayItem;
import org.pledgewatch.desk.TodayItems;
import org.pledgewatch.desk.Urgency;
import org.pledgewatch.exchange.imports.BroughtImport;
import org.pledgewatch.exchange.imports.FigureImports;
import org.springframework.stereotype.Component;

/** What people wait for: imports to be looked at, verdicts for a second person, dates that were promised to us. */
@Component
class PeopleToday implements TodayItems {

    private final FigureImports imports;
    private final VerdictProposals verdicts;
    private final FollowUps followUps;
    private final Undertakings undertakings;
    private final Clock clock;

    PeopleToday(
            FigureImports imports,
            VerdictProposals verdicts,
            FollowUps followUps,
            Undertakings undertakings,
            Clock clock) {
        this.imports = imports;
        this.verdicts = verdicts;
        this.followUps = followUps;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> of(Member me) {
        if (!me.may(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Stream.of(
                        imports.waiting().stream().map(PeopleToday::brought),
                        verdicts.waiting().stream()
                                .filter(proposal -> proposal.givenByMember() != me.id())
                                .map(proposal -> proposed(proposal, me))
                                .flatMap(Optional::stream),
                        followUps.dueOn(today).stream()
                                .map(followUp -> promised(followUp, me))
                                .flatMap(Optional::stream))
                .flatMap(items -> items)
                .toList();
    }

    private static TodayItem brought(BroughtImport waiting) {
        boolean refused = waiting.refused() > 0;
        return new TodayItem(
                refused ? Urgency.TODAY : Urgency.SOON,
                null,
                refused ? "figures.today.refused" : "figures.today.waiting",
                Map.of("name", waiting.name(), "n", waiting.refused()),
                "/desk/imports/" + waiting.id(),
                "figures.today.import.act");
    }

    private Optional<TodayItem> proposed(VerdictProposal proposal, Member me) {
        return undertakings
                .find(proposal.undertaking())
                .filter(of -> me.isFor(of.binding().party()))
                .map(of -> new TodayItem(
                        Urgency.TODAY,
                        null,
                        "figures.today.verdict",
                        Map.of("party", of.binding().party(), "commitment", of.commitment()),
                        "/desk/verdicts/" + proposal.id(),
                        "figures.today.verdict.act"));
    }

    private Optional<TodayItem> promised(FollowUp followUp, Member me) {
        return undertakings
                .find(followUp.undertaking())
                .filter(of -> me.isFor(of.binding().party()))
                .map(of -> new TodayItem(
                        Urgency.TODAY,
                        followUp.dueOn(),
                        "figures.today.promised",
                        Map.of("party", of.binding().party(), "about", followUp.about()),
                        "/desk/undertakings/" + of.commitment() + "/"
                                + of.binding().party() + "#follow-ups",
                        "figures.today.promised.act"));
    }
}
