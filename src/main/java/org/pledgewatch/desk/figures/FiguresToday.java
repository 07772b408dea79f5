package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.StatedTerms;
import org.pledgewatch.notices.reminders.Assignments;
import org.pledgewatch.notices.reminders.Duties;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Scope;
import org.pledgewatch.notices.reminders.Urgency;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.StandingFilter;
import org.pledgewatch.scoreboard.Standings;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures that fell due and are not there: one need an indicator, because its grid settles all of it. */
@Component
class FiguresToday implements Needs {

    /** More would not fit the grid that settles it. */
    private static final int MOST_PARTIES = 100;

    private final Standings standings;
    private final Commitments commitments;
    private final Vocabulary vocabulary;
    private final Assignments assignments;
    private final Frameworks frameworks;
    private final Clock clock;

    FiguresToday(
            Standings standings,
            Commitments commitments,
            Vocabulary vocabulary,
            Assignments assignments,
            Frameworks frameworks,
            Clock clock) {
        this.standings = standings;
        this.commitments = commitments;
        this.vocabulary = vocabulary;
        this.assignments = assignments;
        this.frameworks = frameworks;
        this.clock = clock;
    }

    /** A party's figures that are late; since when, and whether somebody else was to bring them. */
    private record Late(Standing standing, LocalDate since, boolean escalated) {}

    @Override
    public List<Need> of(Member me, LocalDate today) {
        if (!me.may(Role.COORDINATOR)) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<String, List<StatedTerms>> terms = commitments.terms(now);
        Map<String, List<Late>> late = new TreeMap<>();
        for (Late one : late(me, now, today)) {
            indicator(terms.getOrDefault(one.standing().commitment(), List.of()))
                    .forEach(indicator -> late.computeIfAbsent(indicator, i -> new ArrayList<>())
                            .add(one));
        }
        return late.entrySet().stream()
                .map(entry -> overdue(entry.getKey(), entry.getValue(), today))
                .toList();
    }

    private List<Late> late(Member me, Instant now, LocalDate today) {
        Duties duties = assignments.duties();
        Map<String, String> agreements = frameworks.byCommitment();
        List<Late> late = new ArrayList<>();
        for (Standing standing : standings.find(StandingFilter.ALL, When.now(today, now))) {
            LocalDate since = standing.since();
            if (standing.status() == Status.NO_EVIDENCE
                    && standing.reason() == Reason.FIGURES_OVERDUE
                    && since != null) {
                Scope scope = new Scope(standing.commitment(), standing.party(), agreements.get(standing.commitment()));
                Duties.Duty duty = duties.of(me, scope, since, today);
                if (duty != Duties.Duty.NONE) {
                    late.add(new Late(standing, since, duty == Duties.Duty.ESCALATED));
                }
            }
        }
        return late;
    }

    private static Set<String> indicator(List<StatedTerms> versions) {
        return versions.isEmpty()
                ? Set.of()
                : versions.get(versions.size() - 1).version().terms().target().indicators().stream()
                        .sorted()
                        .limit(1)
                        .collect(Collectors.toSet());
    }

    /** Since the last of them fell due: whoever knew of the others is told again. */
    private Need overdue(String indicator, List<Late> late, LocalDate today) {
        Set<String> parties =
                late.stream().map(one -> one.standing().party()).collect(Collectors.toCollection(TreeSet::new));
        LocalDate due = late.stream().map(Late::since).max(LocalDate::compareTo).orElse(today);
        String title = vocabulary.indicator(indicator).map(Indicator::title).orElse(indicator);
        Standing first = late.get(0).standing();
        return Need.of(
                        due.isBefore(today) ? Urgency.NOW : Urgency.TODAY,
                        "figures:" + indicator,
                        due,
                        "reminders.figures",
                        Map.of("n", parties.size(), "indicator", new Need.Named("indicator", indicator, title)),
                        UriComponentsBuilder.fromPath("/desk/figures")
                                .queryParam("indicator", indicator)
                                .queryParam(
                                        "parties",
                                        String.join(
                                                "+",
                                                parties.stream()
                                                        .limit(MOST_PARTIES)
                                                        .toList()))
                                .queryParam("periods", (today.getYear() - 3) + "-" + today.getYear())
                                .toUriString(),
                        "reminders.figures.do")
                .about(late.size() == 1 ? new Need.Bound(first.commitment(), first.party()) : null)
                .escalatedIf(late.stream().allMatch(Late::escalated));
    }
}
