package org.pledgewatch.scoreboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Single figures, each with its source and what corrected it. */
@Component
public class FigureBoard {

    /** A series keeps this many ids for its figures. */
    static final long SERIES = 1L << 20;

    private static final int AT_ONCE = 1000;

    private static final String FIGURES = "select o.id, s.party, coalesce(p.name, s.party) as party_name, s.indicator,"
            + " i.title as indicator_title, i.unit, s.breakdown, o.first_day, o.last_day, o.figure, o.link, o.note,"
            + " o.recorded_at, so.code as source_code, so.publisher, so.title as source_title,"
            + " so.link as source_link, so.published_on, so.read_on, so.licence,"
            + " (select min(l.recorded_at) from observation l where l.id > o.id and l.id < s.id * " + SERIES + " + "
            + SERIES + " and l.first_day = o.first_day and l.last_day = o.last_day) as superseded_at"
            + " from observation o join series s on s.id = o.id / " + SERIES
            + " join indicator i on i.code = s.indicator join source so on so.no = o.source_no"
            + " left join party p on p.code = s.party";

    private final JdbcClient jdbc;

    FigureBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id; an id that is not in the record is not in the map. */
    public Map<Long, FigureFacts> byIds(Collection<Long> ids) {
        Map<Long, FigureFacts> figures = new HashMap<>();
        List<Long> wanted = List.copyOf(new TreeSet<>(ids));
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<Long> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            jdbc.sql(FIGURES + " where o.id in (:ids)")
                    .param("ids", some)
                    .query(FigureBoard::figure)
                    .list()
                    .forEach(f -> figures.put(f.id(), f));
        }
        return figures;
    }

    /** One figure, every version of it, and the series that it belongs to. */
    public Optional<ObservationFacts> observation(long id) {
        long first = id / SERIES * SERIES;
        List<FigureFacts> all = jdbc.sql(FIGURES + " where o.id >= :first and o.id < :end order by o.last_day, o.id")
                .param("first", first)
                .param("end", first + SERIES)
                .query(FigureBoard::figure)
                .list();
        return all.stream()
                .filter(f -> f.id() == id)
                .findFirst()
                .map(figure -> new ObservationFacts(
                        figure,
                        all.stream()
                                .filter(f -> f.period().equals(figure.period()))
                                .toList(),
                        inForce(all)));
    }

    /** When the last figure known at a moment was recorded: the figures known at both are the same. */
    public Instant lastRecorded(Instant knownAt) {
        return jdbc.sql("select case when last_recording <= :knownAt then last_recording"
                        + " else (select max(recorded_at) from observation where recorded_at <= :knownAt) end"
                        + " as last_recorded from observation_lock")
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((rs, n) -> Optional.ofNullable(new Row(rs).momentOrNull("last_recorded")))
                .single()
                .orElse(knownAt);
    }

    private static List<FigureFacts> inForce(List<FigureFacts> all) {
        Map<String, FigureFacts> last = new LinkedHashMap<>();
        all.forEach(f -> last.put(f.period(), f));
        List<FigureFacts> kept = new ArrayList<>(last.values());
        kept.removeIf(f -> f.value() == null);
        return kept;
    }

    static FigureFacts figure(ResultSet rs, int n) throws SQLException {
        Row row = new Row(rs);
        LocalDate start = LocalDate.ofEpochDay(row.count("first_day"));
        LocalDate end = LocalDate.ofEpochDay(row.count("last_day"));
        @Nullable Instant superseded = row.momentOrNull("superseded_at");
        return new FigureFacts(
                row.id("id"),
                row.text("party"),
                row.text("party_name"),
                row.text("indicator"),
                row.text("indicator_title"),
                row.text("unit"),
                row.text("breakdown"),
                FigureFacts.label(start, end),
                start,
                end,
                row.number("figure"),
                new SourceLine(
                        row.text("source_code"),
                        row.text("publisher"),
                        row.text("source_title"),
                        row.textOrNull("source_link"),
                        row.day("published_on"),
                        row.day("read_on"),
                        row.textOrNull("licence")),
                row.textOrNull("link"),
                row.textOrNull("note"),
                row.moment("recorded_at"),
                superseded);
    }
}
