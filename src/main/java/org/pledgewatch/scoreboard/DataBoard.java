package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.AssessmentSettings;
import org.pledgewatch.assessment.judgement.Bounds;
import org.pledgewatch.scoreboard.DataFacts.IndicatorLine;
import org.pledgewatch.scoreboard.DataFacts.SourceCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dictionary of indicators, the sources, and the method's bounds. */
@Component
public class DataBoard {

    private final JdbcClient jdbc;
    private final AssessmentSettings settings;

    DataBoard(JdbcClient jdbc, AssessmentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    public DataFacts dictionary() {
        Map<String, Extent> extents = new HashMap<>();
        jdbc.sql("select s.indicator, count(distinct s.party) as parties, sum(o.n) as figures,"
                        + " min(o.first_day) as first_day, max(o.last_day) as last_day"
                        + " from (select id / 1048576 as series_id, count(*) as n, min(first_day) as first_day,"
                        + " max(last_day) as last_day from observation group by id / 1048576) o"
                        + " join series s on s.id = o.series_id group by s.indicator")
                .query(rs -> {
                    extents.put(rs.getString("indicator"), new Extent(new Row(rs)));
                });
        List<IndicatorLine> indicators = jdbc.sql("select * from indicator order by code")
                .query((rs, n) -> indicator(new Row(rs), extents.get(rs.getString("code"))))
                .list();
        return new DataFacts(indicators, sources());
    }

    public MethodFacts method() {
        Bounds bounds = settings.bounds();
        return new MethodFacts(
                settings.method(),
                bounds.onTrackPace(),
                bounds.atRiskPace(),
                bounds.onlyBegun(),
                bounds.nearlyMet(),
                bounds.milestoneGraceDays());
    }

    /** The codes of the indicators that are stages, as of a treaty. */
    public Set<String> stages() {
        return Set.copyOf(jdbc.sql("select code from indicator where kind = 'STAGE'")
                .query(String.class)
                .list());
    }

    /** Titles of all indicators, by code. */
    public Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        jdbc.sql("select code, title from indicator").query(rs -> {
            titles.put(rs.getString("code"), rs.getString("title"));
        });
        return titles;
    }

    private static IndicatorLine indicator(Row row, @Nullable Extent extent) throws SQLException {
        return new IndicatorLine(
                row.text("code"),
                row.text("title"),
                row.text("unit"),
                row.text("direction"),
                row.text("kind"),
                row.text("period_length"),
                row.count("lag_days"),
                row.textOrNull("about"),
                extent == null ? 0 : extent.figures,
                extent == null ? 0 : extent.parties,
                extent == null ? null : extent.first,
                extent == null ? null : extent.last);
    }

    private List<SourceCount> sources() {
        return jdbc.sql("select so.*, coalesce(o.n, 0) as figures from source so"
                        + " left join (select source_no, count(*) as n from observation group by source_no) o"
                        + " on o.source_no = so.no order by so.publisher, so.title")
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new SourceCount(
                            new SourceLine(
                                    row.text("code"),
                                    row.text("publisher"),
                                    row.text("title"),
                                    row.textOrNull("link"),
                                    row.day("published_on"),
                                    row.day("read_on"),
                                    row.textOrNull("licence")),
                            row.id("figures"));
                })
                .list();
    }

    private record Extent(long figures, long parties, int first, int last) {
        Extent(Row row) throws SQLException {
            this(
                    row.id("figures"),
                    row.id("parties"),
                    LocalDate.ofEpochDay(row.count("first_day")).getYear(),
                    LocalDate.ofEpochDay(row.count("last_day")).getYear());
        }
    }
}
