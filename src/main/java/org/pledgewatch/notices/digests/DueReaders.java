package org.pledgewatch.notices.digests;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Those whose day, week or month is over, in order of their numbers, a page at a time: one query for all of a page. */
@Repository
class DueReaders {

    private static final int PAGE = 1000;

    private static final String DUE = """
            select r.*, f.kind, f.scope_key from (
              select s.id, s.address, s.language, s.zone, s.frequency, s.even_nothing, s.told
              from subscription s join unnest(cast(? as varchar array), cast(? as varchar array),
                  cast(? as varchar array), cast(? as varchar array)) as d (frequency, zone, period, due_at)
                on d.frequency = s.frequency and d.zone = s.zone
              where s.id > ? and s.state = 'ACTIVE' and s.closed_period <> d.period
                and s.closed_until < cast(d.due_at as timestamp(6) with time zone)
              order by s.id fetch first\s""" + PAGE + """
             rows only) r
            join subscription_scope f on f.subscription_id = r.id
            order by r.id, f.kind, f.scope_key""";

    private final JdbcTemplate jdbc;

    DueReaders(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How often and where: all who have both in common are due together. */
    private record Morning(Frequency frequency, ZoneId zone) {}

    /** Which mornings are over by a moment. */
    static final class Due {

        private final Map<Morning, Closing> closings = new HashMap<>();

        private Closing of(Frequency frequency, ZoneId zone) {
            return Objects.requireNonNull(closings.get(new Morning(frequency, zone)));
        }

        private Object[] column(BiFunction<Morning, Closing, String> value) {
            return closings.entrySet().stream()
                    .map(due -> value.apply(due.getKey(), due.getValue()))
                    .toArray();
        }
    }

    Due due(Instant now) {
        Due due = new Due();
        jdbc.query("select distinct frequency, zone from subscription where state = 'ACTIVE'", row -> {
            Morning morning = new Morning(Frequency.valueOf(row.getString(1)), ZoneId.of(row.getString(2)));
            due.closings.put(morning, Closing.newest(morning.frequency(), morning.zone(), now));
        });
        return due;
    }

    /** The next page of those that are due; empty when there are no more. */
    List<Reader> page(Due due, long after) {
        Map<Long, Reader> readers = new LinkedHashMap<>();
        jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(DUE);
                    statement.setArray(
                            1,
                            connection.createArrayOf(
                                    "varchar",
                                    due.column((m, c) -> m.frequency().name())));
                    statement.setArray(
                            2,
                            connection.createArrayOf(
                                    "varchar", due.column((m, c) -> m.zone().getId())));
                    statement.setArray(3, connection.createArrayOf("varchar", due.column((m, c) -> c.period())));
                    statement.setArray(
                            4, connection.createArrayOf("varchar", due.column((m, c) -> sqlText(c.dueAt()))));
                    statement.setLong(5, after);
                    return statement;
                },
                row -> {
                    long id = row.getLong("id");
                    Reader reader = readers.get(id);
                    if (reader == null) {
                        reader = reader(id, row, due);
                        readers.put(id, reader);
                    }
                    reader.scopes()
                            .add(new Scope(Scope.Kind.valueOf(row.getString("kind")), row.getString("scope_key")));
                });
        return List.copyOf(readers.values());
    }

    private static Reader reader(long id, ResultSet row, Due due) throws SQLException {
        Frequency frequency = Frequency.valueOf(row.getString("frequency"));
        ZoneId zone = ZoneId.of(row.getString("zone"));
        return new Reader(
                id,
                row.getString("address"),
                Language.of(row.getString("language")).orElseThrow(),
                zone,
                frequency,
                row.getBoolean("even_nothing"),
                row.getLong("told"),
                due.of(frequency, zone),
                new ArrayList<>());
    }

    /** With its seconds, also where they are zero: H2 asks for them. */
    private static String sqlText(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "+00:00");
    }
}
