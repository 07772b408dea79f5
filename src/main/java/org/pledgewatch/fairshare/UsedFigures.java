package org.pledgewatch.fairshare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.IssuedReport.UsedFigure;
import org.pledgewatch.fairshare.IssuedReport.UsedSource;
import org.pledgewatch.reference.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures that a report rests on, as they stand in the record. */
@Component
class UsedFigures {

    private static final int AT_ONCE = 1000;
    private static final long SERIES = 1L << 20;

    private final JdbcClient jdbc;

    UsedFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of their ids. */
    List<UsedFigure> byIds(Collection<Long> ids) {
        List<Long> wanted = List.copyOf(new TreeSet<>(ids));
        List<UsedFigure> figures = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            figures.addAll(jdbc.sql("select o.id, s.party, s.indicator, o.first_day, o.last_day, o.figure, so.code"
                            + " from observation o join series s on s.id = o.id / " + SERIES
                            + " join source so on so.no = o.source_no where o.id in (:ids) order by o.id")
                    .param("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .query(UsedFigures::figure)
                    .list());
        }
        return figures;
    }

    /** In order of their codes. */
    List<UsedSource> sources(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : jdbc.sql("select * from source where code in (:codes) order by code")
                        .param("codes", new TreeSet<>(codes))
                        .query(UsedFigures::source)
                        .list();
    }

    /** Of the indicators, by code. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("select code, title from indicator")
                .query((row, n) -> titles.put(row.getString(1), row.getString(2)))
                .list();
        return titles;
    }

    private static UsedFigure figure(ResultSet row, int number) throws SQLException {
        Period period = Period.between(
                LocalDate.ofEpochDay(row.getLong("first_day")), LocalDate.ofEpochDay(row.getLong("last_day")));
        return new UsedFigure(
                row.getLong("id"),
                row.getString("party"),
                row.getString("indicator"),
                period.label(),
                row.getBigDecimal("figure").stripTrailingZeros(),
                row.getString("code"));
    }

    private static UsedSource source(ResultSet row, int number) throws SQLException {
        return new UsedSource(
                row.getString("code"),
                row.getString("publisher"),
                row.getString("title"),
                row.getString("link"),
                day(row, "published_on"),
                day(row, "read_on"),
                row.getString("licence"));
    }

    private static @Nullable String day(ResultSet row, String column) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? null : day.toString();
    }
}
