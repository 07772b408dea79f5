package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The news with what they are about. */
@Repository
class NewsFile {

    private static final String CHANGES = """
            select n.number, u.id as undertaking, c.id as commitment_id, c.slug, c.title, c.kind, p.code, p.name, u.basis,
              c.framework, before.to_status as before_status, s.to_status, s.reason, s.effective_on
            from news n
            join status_change s on s.undertaking_id = n.undertaking_id and s.number = n.change_number
            join status_change before on before.undertaking_id = s.undertaking_id and before.number = s.number - 1
            join undertaking u on u.id = s.undertaking_id
            join commitment c on c.id = u.commitment_id
            join party p on p.code = u.party
            where n.number""";

    private final JdbcTemplate jdbc;

    NewsFile(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All that came after a number and until another, by their numbers. */
    Map<Long, NewsItem> between(long after, long until) {
        return read(" > ? and n.number <= ?", after, until);
    }

    /** These. */
    Map<Long, NewsItem> of(Collection<Long> numbers) {
        return read(" = any(?)", (Object) numbers.toArray(Long[]::new));
    }

    private Map<Long, NewsItem> read(String which, Object... values) {
        Map<Integer, List<String>> themes = themes();
        Map<String, String> once = new HashMap<>();
        Map<Long, NewsItem> news = new TreeMap<>();
        jdbc.query(
                CHANGES + which,
                row -> {
                    @Nullable String framework = row.getString("framework");
                    NewsItem.Change change = new NewsItem.Change(
                            row.getLong("number"),
                            row.getLong("undertaking"),
                            same(row.getString("slug"), once),
                            same(row.getString("title"), once),
                            same(row.getString("kind"), once),
                            same(row.getString("code"), once),
                            same(row.getString("name"), once),
                            same(row.getString("basis"), once),
                            framework == null ? null : same(framework, once),
                            themes.getOrDefault(row.getInt("commitment_id"), List.of()),
                            Status.valueOf(row.getString("before_status")),
                            Status.valueOf(row.getString("to_status")),
                            Reason.valueOf(row.getString("reason")),
                            row.getDate("effective_on").toLocalDate());
                    news.put(change.number(), change);
                },
                values);
        jdbc.query(
                "select n.number, n.report from news n where n.report is not null and n.number" + which,
                row -> {
                    news.put(row.getLong(1), new NewsItem.Report(row.getLong(1), row.getString(2)));
                },
                values);
        return news;
    }

    /** A text that comes with many news is kept once. */
    private static String same(String text, Map<String, String> once) {
        String known = once.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Map<Integer, List<String>> themes() {
        Map<Integer, List<String>> themes = new HashMap<>();
        jdbc.query("select commitment_id, theme from commitment_theme order by commitment_id, theme", row -> {
            themes.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(row.getString(2));
        });
        return themes;
    }
}
