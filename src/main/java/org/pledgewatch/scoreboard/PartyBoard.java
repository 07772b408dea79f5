package org.pledgewatch.scoreboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who promised and who is measured, with how they stand. */
@Component
public class PartyBoard {

    private static final int CHANGES = 10;

    private static final String BELONGS = " from party_member m join party g on g.no = m.group_no"
            + " join party p on p.no = m.member_no"
            + " where (m.member_from is null or m.member_from <= :asOf)"
            + " and (m.member_until is null or m.member_until >= :asOf)";

    private final JdbcClient jdbc;
    private final Standings standings;
    private final ChangeBoard changes;
    private final ReplyBoard replies;
    private final DeadlineBoard deadlines;
    private final ForumItems items;

    PartyBoard(
            JdbcClient jdbc,
            Standings standings,
            ChangeBoard changes,
            ReplyBoard replies,
            DeadlineBoard deadlines,
            ForumItems items) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.changes = changes;
        this.replies = replies;
        this.deadlines = deadlines;
        this.items = items;
    }

    /** By their codes, the names that the record has in a language. */
    public Map<String, String> namesIn(String language) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql(
                        "select p.code, n.name from party_name n join party p on p.no = n.party_no where n.language = :language")
                .param("language", language)
                .query(rs -> {
                    names.put(rs.getString("code"), rs.getString("name"));
                });
        return names;
    }

    /** In order of their names. */
    public List<PartyLine> all(When when) {
        Map<String, Stand> stands = standings.byParty(when);
        Map<String, List<String>> groups = new HashMap<>();
        jdbc.sql("select p.code as member_code, g.code as group_code" + BELONGS + " order by g.name")
                .param("asOf", when.asOf())
                .query(rs -> {
                    groups.computeIfAbsent(rs.getString("member_code"), code -> new ArrayList<>())
                            .add(rs.getString("group_code"));
                });
        return jdbc.sql("select code, name, kind, region, subregion from party order by name, code")
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    String code = row.text("code");
                    return new PartyLine(
                            code,
                            row.text("name"),
                            row.text("kind"),
                            row.textOrNull("region"),
                            row.textOrNull("subregion"),
                            groups.getOrDefault(code, List.of()),
                            stands.getOrDefault(code, Stand.NONE).promised(),
                            stands.getOrDefault(code, Stand.NONE).asked());
                })
                .list();
    }

    public Optional<PartyFacts> one(String code, When when) {
        return jdbc.sql("select * from party where code = :code")
                .param("code", code)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    List<Standing> stands = standings.find(StandingFilter.party(code), when);
                    Stand stand = Stand.of(stands);
                    List<PartyName> groups = belonging("g", " and p.code = :code", code, when);
                    return new PartyFacts(
                            new PartyLine(
                                    code,
                                    row.text("name"),
                                    row.text("kind"),
                                    row.textOrNull("region"),
                                    row.textOrNull("subregion"),
                                    groups.stream().map(PartyName::code).toList(),
                                    stand.promised(),
                                    stand.asked()),
                            row.textOrNull("about"),
                            row.textOrNull("link"),
                            groups,
                            belonging("p", " and g.code = :code", code, when),
                            stands,
                            changes.ofParty(code, when, CHANGES),
                            replies.ofParty(code, when),
                            deadlines.ofParty(code, when),
                            row.text("kind").equals("STATE") ? questions(code) : List.of());
                })
                .optional();
    }

    /** What all governments were asked, with what this one answered. */
    private List<ForumItemFacts> questions(String code) {
        return items.questions().stream()
                .map(question -> question.answeredBy(code))
                .toList();
    }

    private List<PartyName> belonging(String side, String which, String code, When when) {
        return jdbc.sql("select " + side + ".code, " + side + ".name" + BELONGS + which + " order by " + side + ".name")
                .param("asOf", when.asOf())
                .param("code", code)
                .query((rs, n) -> new PartyName(rs.getString("code"), rs.getString("name")))
                .list();
    }

    /** Codes and names of all, for finding what a reader may have meant. */
    public List<PartyName> names() {
        return jdbc.sql("select code, name from party order by name")
                .query((rs, n) -> new PartyName(rs.getString("code"), rs.getString("name")))
                .list();
    }

    /** Codes and names of those who promised something, or of whom something is asked. */
    public List<PartyName> concerned() {
        return jdbc.sql("select code, name from party p"
                        + " where exists (select 1 from undertaking u where u.party = p.code) order by name")
                .query((rs, n) -> new PartyName(rs.getString("code"), rs.getString("name")))
                .list();
    }

    /** The name of each party, by its code. */
    public Map<String, String> nameByCode() {
        Map<String, String> names = new HashMap<>();
        names().forEach(party -> names.put(party.code(), party.name()));
        return names;
    }
}
