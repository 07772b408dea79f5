package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies ahead: deadlines, figures that fall due, reviews and horizons of agreements. */
@Component
class DeadlineBoard {

    private static final String DEADLINES = "select coalesce(u.own_due_on, t.due_on) as falls_due, 'DEADLINE' as what,"
            + " c.slug, c.title, count(*) as n, c.ordinal"
            + " from undertaking u join commitment c on c.id = u.commitment_id"
            + " join terms t on t.commitment_id = c.id and t.version = (select max(x.version) from terms x"
            + " where x.commitment_id = c.id and x.effective_on <= :asOf)"
            + " where coalesce(u.own_due_on, t.due_on) >= :asOf and u.withdrew_on is null"
            + " and c.withdrawn_on is null";

    private static final String TOGETHER = " group by coalesce(u.own_due_on, t.due_on), c.slug, c.title, c.ordinal";

    private static final String FIGURES = "select review_on as falls_due, 'FIGURES' as what, '' as slug, '' as title,"
            + " count(*) as n, 0 as ordinal from assessment where review_on >= :asOf group by review_on";

    /** So many days on which time alone can change a status are enough to tell. */
    private static final int LOOKS = 3;

    private static final String ROUNDS =
            "select r.starts_on as falls_due, 'ROUND' as what, r.framework as slug, r.title,"
                    + " 0 as n, 0 as ordinal from framework_round r where r.starts_on >= :asOf";

    private final JdbcClient jdbc;

    DeadlineBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest first. What the stored statuses wait for belongs to today only. */
    List<DeadlineFacts> next(When when, int most) {
        Stream<DeadlineFacts> days = Stream.concat(read(DEADLINES + TOGETHER, when, most), read(ROUNDS, when, most));
        Stream<DeadlineFacts> figures = when.live() ? read(FIGURES, when, LOOKS) : Stream.empty();
        return Stream.concat(Stream.concat(days, figures), horizons(when))
                .sorted(Comparator.comparing(DeadlineFacts::dueOn))
                .limit(most)
                .toList();
    }

    /** What one party is to have done by when, the nearest first. */
    List<DeadlineFacts> ofParty(String code, When when) {
        return jdbc.sql(DEADLINES + " and u.party = :party" + TOGETHER + " order by falls_due, ordinal, slug")
                .param("asOf", when.asOf())
                .param("party", code)
                .query((rs, n) -> deadline(new Row(rs)))
                .list();
    }

    private Stream<DeadlineFacts> read(String sql, When when, int most) {
        return jdbc
                .sql(sql + " order by falls_due, ordinal, slug limit :most")
                .param("asOf", when.asOf())
                .param("most", most)
                .query((rs, n) -> deadline(new Row(rs)))
                .list()
                .stream();
    }

    private static DeadlineFacts deadline(Row row) throws SQLException {
        return new DeadlineFacts(
                row.dayKnown("falls_due"), row.text("what"), row.text("slug"), row.text("title"), row.id("n"));
    }

    private Stream<DeadlineFacts> horizons(When when) {
        return jdbc
                .sql("select f.slug, f.title, f.adopted_on, h.span, h.title as horizon from framework_horizon h"
                        + " join framework f on f.slug = h.framework where f.adopted_on is not null")
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new DeadlineFacts(
                            row.dayKnown("adopted_on").plus(Period.parse(row.text("span"))),
                            "HORIZON",
                            row.text("slug"),
                            row.text("title") + ": " + row.text("horizon"),
                            0);
                })
                .list()
                .stream()
                .filter(horizon -> !horizon.dueOn().isBefore(when.asOf()));
    }
}
