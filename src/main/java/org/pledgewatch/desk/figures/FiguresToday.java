package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.StatedTerms;
import org.pledgewatch.desk.TodayItem;
import org.pledgewatch.desk.TodayItems;
import org.pledgewatch.desk.Urgency;
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

/** What the record itself waits for: figures that fell due, and milestones. */
@Component
class FiguresToday implements TodayItems {

    /** More would not fit the grid that settles it. */
    private static final int MOST_PARTIES = 100;

    private static final int MOST_MILESTONES = 50;

    private final Standings standings;
    private final Commitments commitments;
    private final Vocabulary vocabulary;
    private final Clock clock;

    FiguresToday(Standings standings, Commitments commitments, Vocabulary vocabulary, Clock clock) {
        this.standings = standings;
        this.commitments = commitments;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> of(Member me) {
        if (!me.may(Role.COORDINATOR)) {
            return List.of();
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<Standing> mine = standings.find(StandingFilter.ALL, When.now(today, now)).stream()
                .filter(standing -> me.isFor(standing.party()))
                .toList();
        List<TodayItem> items = new ArrayList<>(overdueFigures(mine, now, today));
        mine.stream()
                .filter(standing -> standing.reason() == Reason.MILESTONE_OVERDUE
                        || standing.reason() == Reason.MILESTONE_LONG_OVERDUE)
                .limit(MOST_MILESTONES)
                .forEach(standing -> items.add(milestone(standing)));
        return items;
    }

    private static TodayItem milestone(Standing standing) {
        return new TodayItem(
                standing.reason() == Reason.MILESTONE_LONG_OVERDUE ? Urgency.NOW : Urgency.TODAY,
                null,
                "figures.today.milestone",
                Map.of("party", standing.partyName(), "commitment", standing.title()),
                "/desk/undertakings/" + standing.commitment() + "/" + standing.party() + "?milestone#milestones",
                "figures.today.milestone.act");
    }

    /** One item an indicator: its grid settles all of it. */
    private List<TodayItem> overdueFigures(List<Standing> mine, Instant now, LocalDate today) {
        Map<String, List<StatedTerms>> terms = commitments.terms(now);
        Map<String, Set<String>> parties = new TreeMap<>();
        for (Standing standing : mine) {
            if (standing.status() == Status.NO_EVIDENCE && standing.reason() == Reason.FIGURES_OVERDUE) {
                List<StatedTerms> versions = terms.getOrDefault(standing.commitment(), List.of());
                if (!versions.isEmpty()) {
                    versions.get(versions.size() - 1).version().terms().target().indicators().stream()
                            .sorted()
                            .limit(1)
                            .forEach(indicator -> parties.computeIfAbsent(indicator, i -> new TreeSet<>())
                                    .add(standing.party()));
                }
            }
        }
        return parties.entrySet().stream()
                .map(entry -> overdue(entry.getKey(), entry.getValue(), today))
                .toList();
    }

    private TodayItem overdue(String indicator, Set<String> parties, LocalDate today) {
        String title = vocabulary.indicator(indicator).map(Indicator::title).orElse(indicator);
        return new TodayItem(
                Urgency.TODAY,
                null,
                "figures.today.overdue",
                Map.of("n", parties.size(), "indicator", title),
                UriComponentsBuilder.fromPath("/desk/figures")
                        .queryParam("indicator", indicator)
                        .queryParam(
                                "parties",
                                String.join(
                                        "+",
                                        parties.stream().limit(MOST_PARTIES).toList()))
                        .queryParam("periods", (today.getYear() - 3) + "-" + today.getYear())
                        .toUriString(),
                "figures.today.overdue.act");
    }
}
