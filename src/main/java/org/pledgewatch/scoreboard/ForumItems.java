package org.pledgewatch.scoreboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said and pointed to. What is off the record is never read, and a name only where its owner approved it: the
 * statement itself sees to both.
 */
@Component
class ForumItems {

    private static final String ITEMS =
            "select i.slug, i.kind, i.title, i.text, i.language, i.framework, i.session_slug,"
                    + " i.link, i.publisher,"
                    + " case when i.attribution = 'ON_RECORD' and i.approval is not null then i.speaker end as speaker,"
                    + " i.source_document, i.source_section, i.source_link from forum_item i"
                    + " where (i.attribution is null or i.attribution in ('ON_RECORD', 'ANONYMOUS'))";

    private final JdbcClient jdbc;

    ForumItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything that may be shown. */
    List<ForumItemFacts> all() {
        return read("", Map.of());
    }

    List<ForumItemFacts> ofTheme(String theme) {
        return read(
                " and exists (select 1 from forum_item_theme t where t.item = i.slug and t.theme = :theme)",
                Map.of("theme", theme));
    }

    List<ForumItemFacts> ofFramework(String framework) {
        return read(" and i.framework = :framework", Map.of("framework", framework));
    }

    List<ForumItemFacts> ofCommitment(String slug) {
        return read(
                " and exists (select 1 from commitment_item ci join commitment c on c.id = ci.commitment_id"
                        + " where ci.item = i.slug and c.slug = :slug)",
                Map.of("slug", slug));
    }

    /** Everything that governments were asked. */
    List<ForumItemFacts> questions() {
        return read(" and i.kind = 'QUESTION'", Map.of());
    }

    private List<ForumItemFacts> read(String more, Map<String, Object> values) {
        Map<String, List<AnswerFacts>> answers = new HashMap<>();
        jdbc.sql("select a.*, p.name from answer a join party p on p.code = a.party order by a.answered_on, a.id")
                .query(rs -> {
                    answers.computeIfAbsent(rs.getString("question"), q -> new ArrayList<>())
                            .add(answer(new Row(rs)));
                });
        Map<String, List<String>> themes = new HashMap<>();
        jdbc.sql("select item, theme from forum_item_theme order by item, theme")
                .query(rs -> {
                    themes.computeIfAbsent(rs.getString("item"), i -> new ArrayList<>())
                            .add(rs.getString("theme"));
                });
        return jdbc.sql(ITEMS + more + " order by i.kind, i.ordinal, i.slug")
                .params(values)
                .query((rs, n) -> item(
                        rs,
                        themes.getOrDefault(rs.getString("slug"), List.of()),
                        answers.getOrDefault(rs.getString("slug"), List.of())))
                .list();
    }

    private static AnswerFacts answer(Row row) throws SQLException {
        return new AnswerFacts(
                row.text("party"),
                row.text("name"),
                row.dayKnown("answered_on"),
                row.text("text"),
                row.text("language"),
                new SourceFacts(row.text("source_title"), null, row.textOrNull("source_link")));
    }

    private static ForumItemFacts item(ResultSet rs, List<String> themes, List<AnswerFacts> answers)
            throws SQLException {
        Row row = new Row(rs);
        @Nullable String speaker = row.textOrNull("speaker");
        return new ForumItemFacts(
                row.text("slug"),
                row.text("kind"),
                row.textOrNull("title"),
                row.text("text"),
                row.text("language"),
                row.textOrNull("framework"),
                row.textOrNull("session_slug"),
                row.textOrNull("link"),
                row.textOrNull("publisher"),
                speaker,
                new SourceFacts(
                        row.text("source_document"), row.textOrNull("source_section"), row.textOrNull("source_link")),
                themes,
                answers);
    }
}
