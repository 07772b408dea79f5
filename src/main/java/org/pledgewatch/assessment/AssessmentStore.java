package org.pledgewatch.assessment;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.History;
import org.pledgewatch.assessment.judgement.StatusChange;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Repository;

/**
 * The tables of the room. Rows are read and written by arrays: one statement a chunk, the same on both databases. An
 * array is joined, not compared with "any": H2 would search all of it again for each row. Only a deletion cannot join.
 */
@Repository
class AssessmentStore {

    /** With its seconds, also where they are zero: H2 asks for them. */
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss.SSSSSSxxx", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JdbcTemplate jdbc;

    AssessmentStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those touched, and those on which time may have worked by {@code today}, in order. */
    long[] dueOrTouched(LocalDate today) {
        return ids("""
                select distinct undertaking_id as id from touched
                union select id from assessment where review_on <= ?
                order by id""", today);
    }

    long[] all() {
        return ids("select id from undertaking order by id");
    }

    /** Those judged by another method than the one in force. */
    boolean hasOtherMethodThan(String method) {
        return !jdbc.queryForList("select id from assessment where method <> ? limit 1", method)
                .isEmpty();
    }

    private long[] ids(String sql, Object... arguments) {
        List<Long> ids = jdbc.query(sql, (row, n) -> row.getLong(1), arguments);
        return ids.stream().mapToLong(Long::longValue).toArray();
    }

    Map<Long, StoredAssessment> stored(Long[] ids) {
        Map<Long, StoredAssessment> stored = new HashMap<>();
        jdbc.query(
                """
                select a.* from unnest(cast(? as bigint array)) n (id) join assessment a on a.id = n.id""",
                row -> {
                    stored.put(row.getLong("id"), assessment(row));
                },
                (Object) ids);
        return stored;
    }

    private static StoredAssessment assessment(ResultSet row) throws SQLException {
        String firstTermsStatus = row.getString("first_terms_status");
        return new StoredAssessment(
                row.getLong("id"),
                Status.valueOf(row.getString("status")),
                Reason.valueOf(row.getString("reason")),
                row.getDate("since").toLocalDate(),
                day(row.getDate("review_on")),
                row.getDate("as_of").toLocalDate(),
                row.getString("period_label"),
                row.getString("required"),
                row.getString("actual"),
                row.getString("arrears"),
                row.getString("unaccounted"),
                firstTermsStatus == null ? null : Status.valueOf(firstTermsStatus),
                row.getString("method"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    /** The recorded histories, without their explanations, and how many lines each has. */
    Map<Long, Recorded> histories(Long[] ids) {
        Map<Long, Recorded> histories = new HashMap<>();
        jdbc.query(
                """
                select c.undertaking_id, c.effective_on, c.known_on, c.to_status, c.reason
                from unnest(cast(? as bigint array)) n (id) join status_change c on c.undertaking_id = n.id
                order by c.undertaking_id, c.number""",
                row -> {
                    histories
                            .computeIfAbsent(row.getLong(1), id -> new Recorded())
                            .add(new StatusChange(
                                    row.getDate(2).toLocalDate(),
                                    row.getDate(3).toLocalDate(),
                                    null,
                                    null,
                                    Status.valueOf(row.getString(4)),
                                    Reason.valueOf(row.getString(5)),
                                    List.of()));
                },
                (Object) ids);
        return histories;
    }

    /** A recorded history and the number of its lines. */
    static final class Recorded {

        private final History history = new History();
        private int lines;

        private void add(StatusChange line) {
            history.add(line);
            lines++;
        }

        History history() {
            return history;
        }

        int lines() {
            return lines;
        }
    }

    Map<Long, List<Touch>> touches(Long[] ids) {
        Map<Long, List<Touch>> touches = new HashMap<>();
        jdbc.query(
                """
                select t.id, t.undertaking_id, t.known_on, t.from_day
                from unnest(cast(? as bigint array)) n (id) join touched t on t.undertaking_id = n.id""",
                row -> {
                    touches.computeIfAbsent(row.getLong(2), id -> new ArrayList<>())
                            .add(new Touch(
                                    row.getLong(1),
                                    row.getDate(3).toLocalDate(),
                                    row.getDate(4).toLocalDate()));
                },
                (Object) ids);
        return touches;
    }

    /** A change of terms or figures: known on a day, and telling from a day on. */
    record Touch(long id, LocalDate knownOn, LocalDate from) {}

    void touch(Collection<Long> undertakings, LocalDate knownOn, LocalDate from) {
        jdbc.update("""
                insert into touched (id, undertaking_id, known_on, from_day)
                select nextval('touched_seq'), u.id, ?, ?
                from unnest(cast(? as bigint array)) n (id) join undertaking u on u.id = n.id""", date(knownOn), date(from), undertakings.toArray(Long[]::new));
    }

    List<Long> undertakingsOf(int commitment) {
        return jdbc.query(
                "select id from undertaking where commitment_id = ?", (row, number) -> row.getLong(1), commitment);
    }

    void touchCommitment(int commitment, LocalDate knownOn, LocalDate from) {
        jdbc.update("""
                insert into touched (id, undertaking_id, known_on, from_day)
                select nextval('touched_seq'), id, ?, ? from undertaking where commitment_id = ?""", date(knownOn), date(from), commitment);
    }

    void delete(Collection<Touch> touches) {
        byArrays(
                "delete from touched where id = any(?)", List.copyOf(touches), List.of(Column.of("bigint", Touch::id)));
    }

    void save(List<StoredAssessment> assessments, Instant judgedAt) {
        byArrays(
                """
                merge into assessment a using (
                  select * from unnest(cast(? as bigint array), cast(? as varchar array), cast(? as varchar array),
                    cast(? as date array), cast(? as date array), cast(? as date array), cast(? as varchar array),
                    cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                    cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                    cast(? as varchar array))
                  as n (id, status, reason, since, review_on, as_of, period_label, required, actual, arrears,
                    unaccounted, first_terms_status, method, judged_at)) n
                on a.id = n.id
                when matched then update set status = n.status, reason = n.reason, since = n.since,
                  review_on = n.review_on, as_of = n.as_of, period_label = n.period_label, required = n.required,
                  actual = n.actual, arrears = n.arrears, unaccounted = n.unaccounted,
                  first_terms_status = n.first_terms_status, method = n.method,
                  judged_at = cast(n.judged_at as timestamp(6) with time zone)
                when not matched then insert (id, status, reason, since, review_on, as_of, period_label, required,
                  actual, arrears, unaccounted, first_terms_status, method, judged_at)
                values (n.id, n.status, n.reason, n.since, n.review_on, n.as_of, n.period_label, n.required, n.actual,
                  n.arrears, n.unaccounted, n.first_terms_status, n.method,
                  cast(n.judged_at as timestamp(6) with time zone))""",
                assessments,
                List.of(
                        Column.of("bigint", StoredAssessment::id),
                        Column.of("varchar", a -> a.status().name()),
                        Column.of("varchar", a -> a.reason().name()),
                        Column.of("date", a -> date(a.since())),
                        Column.of("date", a -> date(a.reviewOn())),
                        Column.of("date", a -> date(a.asOf())),
                        Column.of("varchar", StoredAssessment::period),
                        Column.of("varchar", StoredAssessment::required),
                        Column.of("varchar", StoredAssessment::actual),
                        Column.of("varchar", StoredAssessment::arrears),
                        Column.of("varchar", StoredAssessment::unaccounted),
                        Column.of("varchar", a -> {
                            Status first = a.firstTermsStatus();
                            return first == null ? null : first.name();
                        }),
                        Column.of("varchar", StoredAssessment::method),
                        Column.of("varchar", a -> sqlText(judgedAt))));
    }

    /** A line of an undertaking's history, with its number. */
    record Line(long undertaking, int number, StatusChange change) {}

    void add(List<Line> lines, Instant recordedAt) {
        byArrays(
                """
                insert into status_change (undertaking_id, number, effective_on, known_on, recorded_at, from_status,
                  from_reason, to_status, reason, explanation)
                select u, n, e, k, cast(r as timestamp(6) with time zone), fs, fr, ts, tr, x
                from unnest(cast(? as bigint array), cast(? as integer array), cast(? as date array),
                  cast(? as date array), cast(? as varchar array), cast(? as varchar array), cast(? as varchar array),
                  cast(? as varchar array), cast(? as varchar array), cast(? as varchar array))
                as n (u, n, e, k, r, fs, fr, ts, tr, x)""",
                lines,
                List.of(
                        Column.of("bigint", Line::undertaking),
                        Column.of("integer", Line::number),
                        Column.of("date", l -> date(l.change().effectiveOn())),
                        Column.of("date", l -> date(l.change().knownOn())),
                        Column.of("varchar", l -> sqlText(recordedAt)),
                        Column.of("varchar", l -> name(l.change().from())),
                        Column.of("varchar", l -> name(l.change().fromReason())),
                        Column.of("varchar", l -> l.change().to().name()),
                        Column.of("varchar", l -> l.change().reason().name()),
                        Column.of(
                                "varchar", l -> ExplanationJson.write(l.change().explanation()))));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }

    private static String sqlText(Instant moment) {
        return MOMENT.format(moment);
    }

    /** One column of the rows to write. */
    private record Column<T>(String type, Function<T, @Nullable Object> value) {
        static <T> Column<T> of(String type, Function<T, @Nullable Object> value) {
            return new Column<>(type, value);
        }

        Object[] values(List<T> rows) {
            return rows.stream().map(value).toArray();
        }
    }

    private <T> void byArrays(String sql, List<T> rows, List<Column<T>> columns) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.execute(sql, (PreparedStatementCallback<Integer>) statement -> {
            Connection connection = statement.getConnection();
            int parameter = 1;
            for (Column<T> column : columns) {
                statement.setArray(parameter++, connection.createArrayOf(column.type(), column.values(rows)));
            }
            return statement.executeUpdate();
        });
    }
}
