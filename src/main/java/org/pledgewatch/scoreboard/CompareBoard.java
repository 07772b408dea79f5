package org.pledgewatch.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Assessor;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.scoreboard.CompareFacts.CommitmentRow;
import org.pledgewatch.scoreboard.CompareFacts.PartyStand;
import org.pledgewatch.scoreboard.CompareFacts.ThemeRows;
import org.pledgewatch.scoreboard.ThemeFacts.ThemeLine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts parties side by side. */
@Component
public class CompareBoard {

    private static final int PEERS = 3;

    private final JdbcClient jdbc;
    private final Standings standings;
    private final CommitmentBoard commitments;
    private final ForumBoard forums;
    private final Assessor assessor;

    CompareBoard(
            JdbcClient jdbc, Standings standings, CommitmentBoard commitments, ForumBoard forums, Assessor assessor) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.commitments = commitments;
        this.forums = forums;
        this.assessor = assessor;
    }

    /** Who can be compared: everyone who is bound by anything or asked it, in order of their names. */
    public List<PartyName> comparable() {
        return jdbc.sql("select p.code, p.name from party p where exists (select 1 from undertaking u"
                        + " where u.party = p.code) order by p.name, p.code")
                .query((rs, n) -> new PartyName(rs.getString("code"), rs.getString("name")))
                .list();
    }

    /** @param codes of parties that are in the register */
    public CompareFacts facts(List<String> codes, When when) {
        Supplier<List<Judged>> judgements = SingletonSupplier.of(() -> assessor.judgeAll(when.asOf(), when.knownAt()));
        List<PartyStand> parties = new ArrayList<>();
        Map<String, CommitmentRow> rows = new LinkedHashMap<>();
        for (String code : codes) {
            List<Standing> all = standings.find(StandingFilter.party(code), when, judgements);
            Stand stand = Stand.of(all);
            parties.add(party(code, stand));
            for (Standing s : all) {
                rows.computeIfAbsent(
                                s.commitment(),
                                slug -> new CommitmentRow(slug, s.title(), s.kind(), new LinkedHashMap<>()))
                        .standings()
                        .put(code, s);
            }
        }
        return new CompareFacts(parties, byTheme(rows, when));
    }

    private PartyStand party(String code, Stand stand) {
        return jdbc.sql("select name, kind from party where code = :code")
                .param("code", code)
                .query((rs, n) -> new PartyStand(
                        code, rs.getString("name"), rs.getString("kind"), stand.promised(), stand.asked()))
                .single();
    }

    /** What has several themes is told under the first, so that nothing counts twice. */
    private List<ThemeRows> byTheme(Map<String, CommitmentRow> rows, When when) {
        Map<String, List<CommitmentRow>> byTheme = new LinkedHashMap<>();
        for (CommitmentLine line : commitments.find(CommitmentFilter.ALL, when)) {
            CommitmentRow row = rows.get(line.slug());
            if (row != null) {
                byTheme.computeIfAbsent(
                                line.themes().isEmpty() ? "" : line.themes().get(0), t -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ThemeRows> themes = new ArrayList<>();
        for (ThemeLine theme : forums.themes()) {
            add(themes, theme, byTheme.get(theme.slug()));
        }
        add(themes, null, byTheme.get(""));
        return themes;
    }

    private static void add(List<ThemeRows> themes, @Nullable ThemeLine theme, @Nullable List<CommitmentRow> rows) {
        if (rows != null) {
            themes.add(new ThemeRows(theme, rows));
        }
    }

    /** Those of a party's region whose fair shares are nearest to its own: who can be asked for about as much. */
    public List<PartyName> peers(PartyFacts facts) {
        String region = facts.party().region();
        for (Standing share : facts.standings()) {
            if (share.arrears() != null && share.required() != null && region != null) {
                return Peers.nearest(share, standings.inRegion(share.commitment(), region), PEERS);
            }
        }
        return List.of();
    }
}
