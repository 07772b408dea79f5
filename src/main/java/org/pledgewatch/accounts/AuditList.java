package org.pledgewatch.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who did what when, for those who may look. */
@Component
public class AuditList {

    private final JdbcClient jdbc;

    AuditList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was noted once.
     *
     * @param who the member's name then; null where it was nobody who is signed in
     */
    public record Entry(long id, Instant noted, @Nullable String who, String action, String about) {}

    /**
     * The newest first.
     *
     * @param words of the name, the action or what it is about; empty for all
     * @param before only entries of a smaller number: where the page before ended
     */
    public List<Entry> find(String words, long before, int atMost) {
        StringBuilder where = new StringBuilder(" where id < ?");
        List<Object> values = new ArrayList<>(List.of(before));
        for (String word : words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!word.isEmpty() && values.size() < 30) {
                where.append(" and (lower(coalesce(member_name, '')) like ? escape '!'"
                        + " or lower(action) like ? escape '!' or lower(about) like ? escape '!')");
                String like = "%" + word.replaceAll("[!%_]", "!$0") + "%";
                values.addAll(List.of(like, like, like));
            }
        }
        return jdbc.sql("select * from audit_entry" + where + " order by id desc fetch first " + atMost + " rows only")
                .params(values)
                .query((row, n) -> new Entry(
                        row.getLong("id"),
                        Stamps.moment(row, "noted_at"),
                        row.getString("member_name"),
                        row.getString("action"),
                        row.getString("about")))
                .list();
    }
}
