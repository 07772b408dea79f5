package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.FrameworkFacts.Calendar;
import org.pledgewatch.scoreboard.FrameworkFacts.FrameworkLine;
import org.pledgewatch.scoreboard.FrameworkFacts.Horizon;
import org.pledgewatch.scoreboard.FrameworkFacts.Round;
import org.pledgewatch.scoreboard.FrameworkFacts.Session;
import org.pledgewatch.scoreboard.ThemeFacts.ThemeLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreements and themes, with how their commitments stand. */
@Component
public class ForumBoard {

    private final JdbcClient jdbc;
    private final CommitmentBoard commitments;
    private final Standings standings;
    private final ForumItems items;

    ForumBoard(JdbcClient jdbc, CommitmentBoard commitments, Standings standings, ForumItems items) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.standings = standings;
        this.items = items;
    }

    public List<ThemeLine> themes() {
        return jdbc.sql("select slug, title, about from theme order by ordinal, slug")
                .query((rs, n) ->
                        new ThemeLine(rs.getString("slug"), rs.getString("title"), new Row(rs).textOrNull("about")))
                .list();
    }

    /** The title of each theme, by its slug. */
    public Map<String, String> themeTitles() {
        return themes().stream().collect(Collectors.toMap(ThemeLine::slug, ThemeLine::title));
    }

    public List<FrameworkLine> frameworks() {
        return jdbc.sql("select * from framework order by ordinal, slug")
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    @Nullable String source = row.textOrNull("source_title");
                    return new FrameworkLine(
                            row.text("slug"),
                            row.text("title"),
                            row.textOrNull("about"),
                            row.day("adopted_on"),
                            source == null ? null : new SourceFacts(source, null, row.textOrNull("source_link")));
                })
                .list();
    }

    /** By which agreements are named. */
    public Set<String> frameworkSlugs() {
        return frameworks().stream().map(FrameworkLine::slug).collect(Collectors.toSet());
    }

    public Optional<ThemeFacts> theme(String slug, When when) {
        return themes().stream()
                .filter(t -> t.slug().equals(slug))
                .findFirst()
                .map(theme -> new ThemeFacts(
                        theme,
                        commitments.find(new CommitmentFilter(null, null, slug, null), when),
                        byCommitment(StandingFilter.theme(slug), when),
                        items.ofTheme(slug)));
    }

    public Optional<FrameworkFacts> framework(String slug, When when) {
        return frameworks().stream()
                .filter(f -> f.slug().equals(slug))
                .findFirst()
                .map(framework -> new FrameworkFacts(
                        framework,
                        rounds(slug),
                        horizons(framework),
                        sessions(slug),
                        commitments.find(new CommitmentFilter(null, slug, null, null), when),
                        byCommitment(StandingFilter.framework(slug), when),
                        items.ofFramework(slug)));
    }

    /** The days of an agreement. */
    public Optional<Calendar> calendar(String slug) {
        return frameworks().stream()
                .filter(f -> f.slug().equals(slug))
                .findFirst()
                .map(framework -> new Calendar(framework, rounds(slug), horizons(framework)));
    }

    /** Practices to build from and questions asked about one commitment. */
    public List<ForumItemFacts> about(String commitment) {
        return items.ofCommitment(commitment);
    }

    /** A tally for each commitment, by slug. */
    public Map<String, Tally> byCommitment(StandingFilter filter, When when) {
        Map<String, Tally> tallies = new HashMap<>();
        for (StandingCount count : standings.counts(filter, when)) {
            tallies.merge(count.commitment(), count.tally(), Tally::plus);
        }
        return tallies;
    }

    private List<Round> rounds(String framework) {
        return jdbc.sql("select * from framework_round where framework = :framework order by starts_on, slug")
                .param("framework", framework)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new Round(
                            row.text("slug"), row.text("title"), row.dayKnown("starts_on"), row.day("ends_on"));
                })
                .list();
    }

    private List<Horizon> horizons(FrameworkLine framework) {
        @Nullable LocalDate from = framework.adoptedOn();
        return jdbc
                .sql("select span, title from framework_horizon where framework = :framework")
                .param("framework", framework.slug())
                .query((rs, n) -> new Horizon(
                        rs.getString("span"),
                        rs.getString("title"),
                        from == null ? null : from.plus(Period.parse(rs.getString("span")))))
                .list()
                .stream()
                .sorted((a, b) -> Long.compare(
                        Period.parse(a.span()).toTotalMonths(),
                        Period.parse(b.span()).toTotalMonths()))
                .toList();
    }

    private List<Session> sessions(String framework) {
        return jdbc.sql("select * from forum_session where framework = :framework order by held_on, slug")
                .param("framework", framework)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new Session(
                            row.text("slug"),
                            row.text("title"),
                            row.day("held_on"),
                            row.textOrNull("about"),
                            new SourceFacts(row.text("source_document"), null, row.textOrNull("source_link")));
                })
                .list();
    }
}
