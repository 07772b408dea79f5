package org.pledgewatch.desk.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.FollowUp;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.VerdictProposal;
import org.pledgewatch.commitments.VerdictProposals;
import org.pledgewatch.exchange.imports.BroughtImport;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.notices.reminders.Assignments;
import org.pledgewatch.notices.reminders.Duties;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Scope;
import org.pledgewatch.notices.reminders.Urgency;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Component;

/** What people wait for: imports to be looked at, verdicts for a second person, dates that were promised to us. */
@Component
class PeopleToday implements Needs {

    private final FigureImports imports;
    private final VerdictProposals verdicts;
    private final FollowUps followUps;
    private final Undertakings undertakings;
    private final Assignments assignments;
    private final Frameworks frameworks;
    private final Commitments commitments;
    private final PartyRegister register;

    PeopleToday(
            FigureImports imports,
            VerdictProposals verdicts,
            FollowUps followUps,
            Undertakings undertakings,
            Assignments assignments,
            Frameworks frameworks,
            Commitments commitments,
            PartyRegister register) {
        this.imports = imports;
        this.verdicts = verdicts;
        this.followUps = followUps;
        this.undertakings = undertakings;
        this.assignments = assignments;
        this.frameworks = frameworks;
        this.commitments = commitments;
        this.register = register;
    }

    @Override
    public List<Need> of(Member me, LocalDate today) {
        if (!me.may(Role.COORDINATOR)) {
            return List.of();
        }
        return Stream.of(
                        imports.waiting().stream().map(PeopleToday::brought),
                        verdicts.waiting().stream()
                                .filter(proposal -> proposal.givenByMember() != me.id())
                                .map(proposal -> proposed(proposal, me))
                                .flatMap(Optional::stream),
                        promises(me, today))
                .flatMap(needs -> needs)
                .toList();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Need brought(BroughtImport waiting) {
        boolean refused = waiting.refused() > 0;
        return Need.of(
                refused ? Urgency.TODAY : Urgency.SOON,
                "import:" + waiting.id(),
                day(waiting.broughtAt()),
                refused ? "reminders.refused" : "reminders.waiting",
                Map.of("name", waiting.name(), "n", waiting.refused()),
                "/desk/imports/" + waiting.id(),
                "reminders.import.do");
    }

    private Optional<Need> proposed(VerdictProposal proposal, Member me) {
        return undertakings
                .find(proposal.undertaking())
                .filter(of -> me.isFor(of.binding().party()))
                .map(of -> Need.of(
                        Urgency.TODAY,
                        "verdict:" + proposal.id(),
                        day(proposal.givenAt()),
                        "reminders.verdict",
                        Map.of("party", party(of), "commitment", commitment(of)),
                        "/desk/verdicts/" + proposal.id(),
                        "reminders.verdict.do"));
    }

    private Stream<Need> promises(Member me, LocalDate today) {
        List<FollowUp> due = followUps.dueOn(today);
        if (due.isEmpty()) {
            return Stream.empty();
        }
        Duties duties = assignments.duties();
        Map<String, String> agreements = frameworks.byCommitment();
        return due.stream()
                .flatMap(followUp -> undertakings.find(followUp.undertaking()).stream()
                        .flatMap(of -> promised(followUp, of, me, duties, agreements, today).stream()));
    }

    /** Whoever noted the promise is reminded of it; so is whoever sees to the undertaking. */
    private Optional<Need> promised(
            FollowUp followUp,
            Undertaking of,
            Member me,
            Duties duties,
            Map<String, String> agreements,
            LocalDate today) {
        String commitment = of.commitment();
        String party = of.binding().party();
        Duties.Duty duty =
                duties.of(me, new Scope(commitment, party, agreements.get(commitment)), followUp.dueOn(), today);
        boolean isMine = followUp.notedBy() == me.id() || duty == Duties.Duty.OWN;
        if (!isMine && duty == Duties.Duty.NONE) {
            return Optional.empty();
        }
        return Optional.of(Need.of(
                        followUp.dueOn().isBefore(today) ? Urgency.NOW : Urgency.TODAY,
                        "promise:" + followUp.id(),
                        followUp.dueOn(),
                        "reminders.promised",
                        Map.of("party", party(of), "commitment", commitment(of), "about", followUp.about()),
                        "/desk/undertakings/" + commitment + "/" + party + "#follow-ups",
                        "reminders.promised.do")
                .about(new Need.Bound(commitment, party))
                .escalatedIf(!isMine));
    }

    private Need.Named party(Undertaking of) {
        String code = of.binding().party();
        return new Need.Named(
                "party", code, register.find(code).map(Party::name).orElse(code));
    }

    private Need.Named commitment(Undertaking of) {
        String slug = of.commitment();
        return new Need.Named(
                "commitment",
                slug,
                commitments.find(slug).map(Commitment::title).orElse(slug));
    }
}
