package org.pledgewatch.observations;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the figures in force with their sources, links and notes, as an export needs them; never all in memory. */
@Repository
@Transactional(readOnly = true)
public class FigureListing {

    private static final int SERIES_AT_A_TIME = 500;
    /** By the codes as Java compares them: a database's own order depends on its collation. */
    private static final Comparator<Listed> IN_ORDER = Comparator.comparing(Listed::indicator)
            .thenComparing(Listed::party)
            .thenComparing(listed -> listed.breakdown().code());

    private final JdbcTemplate jdbc;

    FigureListing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Listed(long key, String party, String indicator, Breakdown breakdown) {}

    /** Every figure in force at {@code knownAt}, in order of indicator, party, breakdown and period. */
    public void inForce(Predicate<String> indicator, Instant knownAt, Consumer<ListedFigure> taker) {
        List<Listed> series = jdbc
                .query(
                        "select id, party, indicator, breakdown from series",
                        (row, n) -> new Listed(
                                row.getLong(1), row.getString(2), row.getString(3), Breakdown.of(row.getString(4))))
                .stream()
                .filter(listed -> indicator.test(listed.indicator()))
                .sorted(IN_ORDER)
                .toList();
        for (int from = 0; from < series.size(); from += SERIES_AT_A_TIME) {
            list(series.subList(from, Math.min(series.size(), from + SERIES_AT_A_TIME)), knownAt, taker);
        }
    }

    private void list(List<Listed> series, Instant knownAt, Consumer<ListedFigure> taker) {
        Map<Long, Listed> byKey = new HashMap<>();
        series.forEach(listed -> byKey.put(listed.key(), listed));
        Map<Long, Map<Period, ListedFigure>> figures = new HashMap<>();
        Long[] firstIds = series.stream()
                .map(listed -> SeriesKey.firstObservation(listed.key()))
                .toArray(Long[]::new);
        jdbc.query(
                """
                select o.id, o.first_day, o.last_day, o.figure, s.code, o.link, o.note
                from unnest(cast(? as bigint array)) as wanted (first_id)
                join observation o on o.id between wanted.first_id and wanted.first_id + 1048575
                join source s on s.no = o.source_no
                where o.recorded_at <= ? order by o.id""",
                row -> {
                    long key = SeriesKey.seriesOf(row.getLong(1));
                    Listed listed = byKey.get(key);
                    if (listed != null) {
                        add(figures.computeIfAbsent(key, k -> new TreeMap<>()), listed, row);
                    }
                },
                firstIds,
                knownAt.atOffset(ZoneOffset.UTC));
        series.forEach(
                listed -> figures.getOrDefault(listed.key(), Map.of()).values().forEach(taker));
    }

    /** Of several for one period the last recorded counts; one without a value takes the period's figure back. */
    private static void add(Map<Period, ListedFigure> figures, Listed series, ResultSet row) throws SQLException {
        Period period = Period.between(LocalDate.ofEpochDay(row.getInt(2)), LocalDate.ofEpochDay(row.getInt(3)));
        BigDecimal value = Decimals.plain(row.getBigDecimal(4));
        if (value == null) {
            figures.remove(period);
        } else {
            figures.put(
                    period,
                    new ListedFigure(
                            series.party(),
                            series.indicator(),
                            series.breakdown(),
                            period,
                            value,
                            row.getString(5),
                            row.getString(6),
                            row.getString(7)));
        }
    }
}
