package org.pledgewatch.observations;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.PeriodLength;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of indicators, breakdowns and sources. */
@Repository
class VocabularyStore {

    private final JdbcClient jdbc;

    VocabularyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Vocabulary.Snapshot read() {
        Map<String, Integer> breakdownNumbers = numbers("breakdown");
        Map<Integer, List<Breakdown>> declared = declaredBreakdowns();
        Map<String, IndicatorEntry> indicators = new LinkedHashMap<>();
        jdbc.sql("select * from indicator order by no")
                .query((row, n) -> new IndicatorEntry(
                        new Indicator(
                                row.getString("code"),
                                row.getString("title"),
                                row.getString("unit"),
                                Indicator.Direction.valueOf(row.getString("direction")),
                                Indicator.Kind.valueOf(row.getString("kind")),
                                PeriodLength.valueOf(row.getString("period_length")),
                                row.getInt("lag_days")),
                        Decimals.plain(row.getBigDecimal("lower_bound")),
                        Decimals.plain(row.getBigDecimal("upper_bound")),
                        row.getString("about"),
                        declared.getOrDefault(row.getInt("no"), List.of())))
                .list()
                .forEach(entry -> indicators.put(entry.indicator().code(), entry));
        Map<String, SourceEntry> sources = new LinkedHashMap<>();
        jdbc.sql("select * from source order by no")
                .query((row, n) -> new SourceEntry(
                        row.getString("code"),
                        row.getString("publisher"),
                        row.getString("title"),
                        row.getString("link"),
                        day(row.getDate("published_on")),
                        day(row.getDate("read_on")),
                        row.getString("licence")))
                .list()
                .forEach(source -> sources.put(source.code(), source));
        return new Vocabulary.Snapshot(indicators, numbers("indicator"), breakdownNumbers, sources, numbers("source"));
    }

    private static @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private Map<String, Integer> numbers(String table) {
        Map<String, Integer> numbers = new HashMap<>();
        jdbc.sql("select code, no from " + table).query(row -> {
            numbers.put(row.getString(1), row.getInt(2));
        });
        return numbers;
    }

    private Map<Integer, List<Breakdown>> declaredBreakdowns() {
        Map<Integer, List<Breakdown>> declared = new HashMap<>();
        jdbc.sql("""
                select x.indicator_no, b.code from indicator_breakdown x join breakdown b on b.no = x.breakdown_no
                order by x.indicator_no, x.ordinal""").query(row -> {
            declared.computeIfAbsent(row.getInt(1), k -> new ArrayList<>()).add(Breakdown.of(row.getString(2)));
        });
        return declared;
    }

    void write(IndicatorEntry entry, @Nullable Integer knownNo, Map<String, Integer> breakdownNumbers) {
        int no = knownNo != null ? knownNo : next("indicator");
        Indicator i = entry.indicator();
        String sql = knownNo != null ? """
                update indicator set title = :title, unit = :unit, direction = :direction, kind = :kind,
                  period_length = :length, lag_days = :lag, lower_bound = :lower, upper_bound = :upper, about = :about
                where no = :no and code = :code""" : """
                insert into indicator (no, code, title, unit, direction, kind, period_length, lag_days, lower_bound,
                  upper_bound, about)
                values (:no, :code, :title, :unit, :direction, :kind, :length, :lag, :lower, :upper, :about)""";
        jdbc.sql(sql)
                .param("no", no)
                .param("code", i.code())
                .param("title", i.title())
                .param("unit", i.unit())
                .param("direction", i.direction().name())
                .param("kind", i.kind().name())
                .param("length", i.periodLength().name())
                .param("lag", i.lagDays())
                .param("lower", entry.lowerBound())
                .param("upper", entry.upperBound())
                .param("about", entry.about())
                .update();
        declareBreakdowns(no, entry.breakdowns(), breakdownNumbers);
    }

    private void declareBreakdowns(int indicator, List<Breakdown> breakdowns, Map<String, Integer> numbers) {
        jdbc.sql("delete from indicator_breakdown where indicator_no = ?")
                .param(indicator)
                .update();
        int ordinal = 0;
        for (Breakdown breakdown : breakdowns) {
            Integer no = numbers.get(breakdown.code());
            if (no == null) {
                no = next("breakdown");
                jdbc.sql("insert into breakdown (no, code) values (?, ?)")
                        .params(no, breakdown.code())
                        .update();
                numbers.put(breakdown.code(), no);
            }
            jdbc.sql("insert into indicator_breakdown (indicator_no, breakdown_no, ordinal) values (?, ?, ?)")
                    .params(indicator, no, ordinal++)
                    .update();
        }
    }

    void write(SourceEntry source, @Nullable Integer knownNo) {
        String sql = knownNo != null ? """
                update source set publisher = :publisher, title = :title, link = :link, published_on = :published,
                  read_on = :read, licence = :licence where no = :no and code = :code""" : """
                insert into source (no, code, publisher, title, link, published_on, read_on, licence)
                values (:no, :code, :publisher, :title, :link, :published, :read, :licence)""";
        jdbc.sql(sql)
                .param("no", knownNo != null ? knownNo : next("source"))
                .param("code", source.code())
                .param("publisher", source.publisher())
                .param("title", source.title())
                .param("link", source.link())
                .param("published", source.publishedOn())
                .param("read", source.readOn())
                .param("licence", source.licence())
                .update();
    }

    private int next(String table) {
        return jdbc.sql("select coalesce(max(no), 0) + 1 from " + table)
                .query(Integer.class)
                .single();
    }
}
