package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.search.Entry;
import org.pledgewatch.search.Passage;
import org.pledgewatch.wording.Says;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Everything public that has words, with its texts in every language. What was said in sessions comes from
 * {@link ForumItems}, so nothing off the record is found, and no name that its owner did not approve.
 */
@Component
class SearchTexts {

    private final JdbcClient jdbc;
    private final ForumItems items;
    private final Says says;

    SearchTexts(JdbcClient jdbc, ForumItems items, Says says) {
        this.jdbc = jdbc;
        this.items = items;
        this.says = says;
    }

    /** In the order in which they are shown where they fit equally well. */
    List<Entry<Findable>> read() {
        Names names = new Names(says, partyNames());
        Map<String, String> themes = titles("theme");
        Map<String, String> frameworks = titles("framework");
        return Stream.of(
                        parties(names).stream(),
                        commitments(names, themes, frameworks).stream(),
                        list(
                                "select slug, title, about, null as source_title from theme order by ordinal, slug",
                                forum("theme", names))
                                .stream(),
                        list(
                                "select slug, title, about, source_title from framework order by ordinal, slug",
                                forum("framework", names))
                                .stream(),
                        items.all().stream().flatMap(item -> item(item).stream()))
                .flatMap(entries -> entries)
                .toList();
    }

    private List<Entry<Findable>> parties(Names names) {
        return list("select code, name, kind, about from party order by name, code", row -> {
            String code = row.text("code");
            List<Passage> passages = new ArrayList<>(names.ofParty(code, row.text("name")));
            passages.add(Passage.code(code));
            add(passages, Passage.Part.TEXT, row.textOrNull("about"), "en");
            return new Entry<>(Findable.party(code, row.text("name"), row.text("kind")), passages);
        });
    }

    private List<Entry<Findable>> commitments(Names names, Map<String, String> themes, Map<String, String> frameworks) {
        Map<String, List<String>> themesOf = new HashMap<>();
        jdbc.sql("select c.slug, t.theme from commitment_theme t join commitment c on c.id = t.commitment_id"
                        + " order by t.theme")
                .query(rs -> {
                    themesOf.computeIfAbsent(rs.getString("slug"), slug -> new ArrayList<>())
                            .add(rs.getString("theme"));
                });
        return list("select * from commitment order by ordinal, slug", row -> {
            String slug = row.text("slug");
            String language = row.text("language");
            List<Passage> passages =
                    new ArrayList<>(names.of(Passage.Part.NAME, "commitment", slug, row.text("title")));
            passages.add(Passage.code(slug));
            passages.add(Passage.text(row.text("text"), language));
            passages.add(Passage.about(row.text("source_document"), language));
            add(passages, Passage.Part.ABOUT, row.textOrNull("source_section"), language);
            for (String theme : themesOf.getOrDefault(slug, List.of())) {
                passages.addAll(names.of(Passage.Part.ABOUT, "theme", theme, themes.getOrDefault(theme, theme)));
            }
            String framework = row.textOrNull("framework");
            if (framework != null) {
                passages.addAll(names.of(
                        Passage.Part.ABOUT, "framework", framework, frameworks.getOrDefault(framework, framework)));
            }
            return new Entry<>(Findable.commitment(slug, row.text("title"), row.text("kind")), passages);
        });
    }

    private static Reader forum(String kind, Names names) {
        return row -> {
            String slug = row.text("slug");
            String title = row.text("title");
            List<Passage> passages = new ArrayList<>(names.of(Passage.Part.NAME, kind, slug, title));
            passages.add(Passage.code(slug));
            add(passages, Passage.Part.TEXT, row.textOrNull("about"), "en");
            add(passages, Passage.Part.ABOUT, row.textOrNull("source_title"), "en");
            return new Entry<>(
                    kind.equals("theme") ? Findable.theme(slug, title) : Findable.framework(slug, title), passages);
        };
    }

    /** What no page shows is not found either. */
    private static Optional<Entry<Findable>> item(ForumItemFacts item) {
        String framework = item.framework();
        @Nullable String page = framework != null
                ? "/frameworks/" + framework
                : item.themes().isEmpty() ? null : "/themes/" + item.themes().get(0);
        if (page == null) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>();
        add(passages, Passage.Part.NAME, item.title(), item.language());
        passages.add(Passage.text(item.text(), item.language()));
        add(passages, Passage.Part.ABOUT, item.speaker(), item.language());
        add(passages, Passage.Part.ABOUT, item.publisher(), item.language());
        item.answers().forEach(answer -> {
            passages.add(Passage.text(answer.text(), answer.language()));
            passages.add(Passage.about(answer.partyName(), "en"));
        });
        return Optional.of(new Entry<>(Findable.item(item, page), passages));
    }

    private static void add(List<Passage> passages, Passage.Part part, @Nullable String text, String language) {
        if (text != null) {
            passages.add(new Passage(part, text, language));
        }
    }

    private Map<String, Map<String, String>> partyNames() {
        Map<String, Map<String, String>> names = new HashMap<>();
        jdbc.sql("select p.code, n.language, n.name from party_name n join party p on p.no = n.party_no")
                .query(rs -> {
                    names.computeIfAbsent(rs.getString("language"), language -> new HashMap<>())
                            .put(rs.getString("code"), rs.getString("name"));
                });
        return names;
    }

    private Map<String, String> titles(String table) {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("select slug, title from " + table).query(rs -> {
            titles.put(rs.getString("slug"), rs.getString("title"));
        });
        return titles;
    }

    private List<Entry<Findable>> list(String sql, Reader reader) {
        RowMapper<Entry<Findable>> mapper = (rs, n) -> reader.read(new Row(rs));
        return jdbc.sql(sql).query(mapper).list();
    }

    /** Makes an entry of a row. */
    private interface Reader {
        Entry<Findable> read(Row row) throws SQLException;
    }
}
