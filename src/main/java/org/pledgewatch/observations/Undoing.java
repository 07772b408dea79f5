package org.pledgewatch.observations;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds what was in force before figures that are to be undone. */
@Repository
@Transactional(readOnly = true)
public class Undoing {

    private final JdbcTemplate jdbc;

    Undoing(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(String party, String indicator, Breakdown breakdown) {}

    private record Line(
            long id,
            @Nullable BigDecimal value,
            String source,
            @Nullable String link) {}

    /** Only the figures still in force are taken back: what somebody corrected since is not touched. */
    public TakenBack before(Collection<Long> observations) {
        Set<Long> undone = new HashSet<>(observations);
        Long[] keys =
                undone.stream().map(SeriesKey::seriesOf).distinct().sorted().toArray(Long[]::new);
        Map<Long, Of> series = series(keys);
        List<NewFigure> figures = new ArrayList<>();
        int superseded = 0;
        for (Map.Entry<Long, Map<Period, List<Line>>> entry : lines(keys).entrySet()) {
            Of of = series.get(entry.getKey());
            for (Map.Entry<Period, List<Line>> period : entry.getValue().entrySet()) {
                List<Line> lines = period.getValue();
                if (of != null && undone.contains(lines.get(lines.size() - 1).id())) {
                    figures.add(restored(of, period.getKey(), lines, undone));
                } else {
                    superseded += (int) lines.stream()
                            .filter(line -> undone.contains(line.id()))
                            .count();
                }
            }
        }
        return new TakenBack(figures, superseded);
    }

    /** The source of one that is taken back is that of the figure it ends. */
    private static NewFigure restored(Of of, Period period, List<Line> lines, Set<Long> undone) {
        int at = lines.size() - 1;
        while (at >= 0 && undone.contains(lines.get(at).id())) {
            at--;
        }
        Line line = lines.get(Math.max(at, 0));
        BigDecimal value = at < 0 ? null : line.value();
        return new NewFigure(
                of.party(),
                of.indicator(),
                of.breakdown(),
                period,
                value,
                line.source(),
                value == null ? null : line.link(),
                null);
    }

    private Map<Long, Of> series(Long[] keys) {
        Map<Long, Of> series = new HashMap<>();
        jdbc.query(
                "select id, party, indicator, breakdown from series where id = any(?)",
                row -> {
                    series.put(
                            row.getLong(1), new Of(row.getString(2), row.getString(3), Breakdown.of(row.getString(4))));
                },
                (Object) keys);
        return series;
    }

    private Map<Long, Map<Period, List<Line>>> lines(Long[] keys) {
        Map<Long, Map<Period, List<Line>>> lines = new TreeMap<>();
        Long[] firstIds = new Long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            firstIds[i] = SeriesKey.firstObservation(keys[i]);
        }
        jdbc.query(
                """
                select o.id, o.first_day, o.last_day, o.figure, s.code, o.link
                from unnest(cast(? as bigint array)) as wanted (first_id)
                join observation o on o.id between wanted.first_id and wanted.first_id + 1048575
                join source s on s.no = o.source_no order by o.id""",
                row -> {
                    Period period =
                            Period.between(LocalDate.ofEpochDay(row.getInt(2)), LocalDate.ofEpochDay(row.getInt(3)));
                    lines.computeIfAbsent(SeriesKey.seriesOf(row.getLong(1)), key -> new TreeMap<>())
                            .computeIfAbsent(period, p -> new ArrayList<>())
                            .add(new Line(
                                    row.getLong(1),
                                    Decimals.plain(row.getBigDecimal(4)),
                                    row.getString(5),
                                    row.getString(6)));
                },
                (Object) firstIds);
        return lines;
    }
}
