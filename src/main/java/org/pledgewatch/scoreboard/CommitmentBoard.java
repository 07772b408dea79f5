package org.pledgewatch.scoreboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was promised and asked, with every version of its terms. Four queries for all, however many there are. */
@Component
public class CommitmentBoard {

    private final JdbcClient jdbc;
    private final TermsBoard terms;
    private final SearchBoard search;

    CommitmentBoard(JdbcClient jdbc, TermsBoard terms, SearchBoard search) {
        this.jdbc = jdbc;
        this.terms = terms;
        this.search = search;
    }

    /** In order of the catalogue; where words are looked for, what fits them best first. */
    public List<CommitmentLine> find(CommitmentFilter filter, When when) {
        List<CommitmentLine> fitting =
                read("", Map.of(), when).stream().filter(filter::accepts).toList();
        return filter.q() == null ? fitting : inOrderOf(search.commitments(filter.q()), fitting);
    }

    /** Those that are named, in that order. */
    static List<CommitmentLine> inOrderOf(List<String> slugs, List<CommitmentLine> lines) {
        Map<String, CommitmentLine> bySlug =
                lines.stream().collect(Collectors.toMap(CommitmentLine::slug, line -> line));
        return slugs.stream()
                .flatMap(slug -> Stream.ofNullable(bySlug.get(slug)))
                .toList();
    }

    public Optional<CommitmentLine> one(String slug, When when) {
        return read(" where c.slug = :slug", Map.of("slug", slug), when).stream()
                .findFirst();
    }

    /** The theme under which each is listed where it can be listed only once, by slug. */
    public Map<String, String> firstThemes() {
        Map<String, String> themes = new HashMap<>();
        jdbc.sql("select c.slug, t.slug as theme from commitment c join commitment_theme ct on ct.commitment_id = c.id"
                        + " join theme t on t.slug = ct.theme order by t.ordinal desc, t.slug desc")
                .query(rs -> {
                    themes.put(rs.getString("slug"), rs.getString("theme"));
                });
        return themes;
    }

    /** In what each is measured, by slug. */
    Map<String, Measure> measures(When when) {
        Map<String, String> units = new HashMap<>();
        jdbc.sql("select code, unit from indicator").query(rs -> {
            units.put(rs.getString("code"), rs.getString("unit"));
        });
        Map<String, Measure> measures = new HashMap<>();
        terms.all(when).forEach((slug, versions) -> {
            TargetFacts target = versions.get(versions.size() - 1).target();
            @Nullable String unit = target.indicators().isEmpty() || target.kind().equals("GUARD")
                    ? null
                    : units.get(target.indicators().get(0));
            measures.put(slug, new Measure(unit, target.periodic(), target.isSliced()));
        });
        return measures;
    }

    private List<CommitmentLine> read(String where, Map<String, Object> values, When when) {
        Map<String, List<TermsFacts>> versions = terms.all(when);
        Map<Integer, List<String>> themes = new HashMap<>();
        jdbc.sql("select ct.commitment_id, ct.theme from commitment_theme ct join theme t on t.slug = ct.theme"
                        + " order by ct.commitment_id, t.ordinal, t.slug")
                .query(rs -> {
                    themes.computeIfAbsent(rs.getInt("commitment_id"), id -> new ArrayList<>())
                            .add(rs.getString("theme"));
                });
        Map<Integer, Map<String, Long>> parties = new HashMap<>();
        jdbc.sql("select commitment_id, basis, count(*) as n from undertaking group by commitment_id, basis")
                .query(rs -> {
                    parties.computeIfAbsent(rs.getInt("commitment_id"), id -> new HashMap<>())
                            .put(rs.getString("basis"), rs.getLong("n"));
                });
        return jdbc.sql("select c.*, f.title as framework_title from commitment c"
                        + " left join framework f on f.slug = c.framework" + where + " order by c.ordinal, c.slug")
                .params(values)
                .query((rs, n) -> line(
                        rs,
                        versions.getOrDefault(rs.getString("slug"), List.of()),
                        themes.getOrDefault(rs.getInt("id"), List.of()),
                        parties.getOrDefault(rs.getInt("id"), Map.of())))
                .list();
    }

    private static CommitmentLine line(
            ResultSet rs, List<TermsFacts> versions, List<String> themes, Map<String, Long> parties)
            throws SQLException {
        Row row = new Row(rs);
        return new CommitmentLine(
                row.text("slug"),
                row.text("kind"),
                row.text("title"),
                row.text("text"),
                row.flag("text_is_verbatim"),
                row.text("language"),
                row.textOrNull("framework"),
                row.textOrNull("framework_title"),
                row.textOrNull("session_slug"),
                themes,
                new SourceFacts(
                        row.text("source_document"), row.textOrNull("source_section"), row.textOrNull("source_link")),
                row.day("made_on"),
                row.textOrNull("caution"),
                row.textOrNull("replaced_by"),
                row.day("replaced_on"),
                row.day("withdrawn_on"),
                row.textOrNull("ended_reason"),
                versions,
                parties.getOrDefault("PLEDGED", 0L),
                parties.getOrDefault("ASKED", 0L),
                parties.getOrDefault("LEGAL", 0L));
    }
}
