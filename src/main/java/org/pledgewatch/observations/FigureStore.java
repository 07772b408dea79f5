package org.pledgewatch.observations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads figures as they were known at a moment. */
@Repository
@Transactional(readOnly = true)
public class FigureStore {

    private static final int FETCH_SIZE = 5000;

    private final JdbcTemplate jdbc;

    FigureStore(JdbcTemplate jdbc) {
        this.jdbc =
                new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource(), "the JdbcTemplate has a data source"));
        this.jdbc.setFetchSize(FETCH_SIZE);
    }

    /** The series of every party that has figures of one indicator and slice, by the party's code. */
    public Map<String, Series> byParty(String indicator, Breakdown breakdown, Instant knownAt) {
        Map<Long, String> parties = new HashMap<>();
        jdbc.query(
                "select id, party from series where indicator = ? and breakdown = ?",
                row -> {
                    parties.put(row.getLong(1), row.getString(2));
                },
                indicator,
                breakdown.code());
        RecordedFigures figures =
                ofSeries(parties.keySet().stream().mapToLong(Long::longValue).sorted(), knownAt);
        Map<String, Series> byParty = new HashMap<>();
        parties.forEach((key, party) -> byParty.put(party, figures.series(key)));
        return byParty;
    }

    /** Everything recorded of the parties with numbers from {@code first} to {@code last}, both inclusive. */
    public RecordedFigures ofParties(int first, int last, Instant knownAt) {
        return collect(
                "select id, first_day, last_day, figure from observation"
                        + " where id >= ? and id < ? and recorded_at <= ? order by id",
                SeriesKey.firstObservationOfParty(first),
                SeriesKey.firstObservationOfParty(last + 1),
                knownAt.atOffset(ZoneOffset.UTC));
    }

    /**
     * Everything recorded of the series with these keys, which are in order. The rows are asked for without an order:
     * with one, PostgreSQL reads the whole table along its key.
     */
    public RecordedFigures ofSeries(LongStream keys, Instant knownAt) {
        Long[] firstIds = keys.map(SeriesKey::firstObservation).boxed().toArray(Long[]::new);
        return collect("""
                select o.id, o.first_day, o.last_day, o.figure
                from unnest(cast(? as bigint array)) as wanted (first_id)
                join observation o on o.id between wanted.first_id and wanted.first_id + 1048575
                where o.recorded_at <= ?""", firstIds, knownAt.atOffset(ZoneOffset.UTC));
    }

    /**
     * The moment of the last recording, or {@code knownAt} where that is earlier: what is known at both is the same, so
     * what was made for one serves the other.
     */
    public Instant newestUntil(Instant knownAt) {
        OffsetDateTime last =
                jdbc.queryForObject("select last_recording from observation_lock where id = 1", OffsetDateTime.class);
        return last == null || last.toInstant().isAfter(knownAt) ? knownAt : last.toInstant();
    }

    private RecordedFigures collect(String sql, @Nullable Object... arguments) {
        RecordedFigures.Collector collector = new RecordedFigures.Collector();
        jdbc.query(sql, (ResultSet row) -> add(collector, row), arguments);
        return collector.done();
    }

    private static void add(RecordedFigures.Collector collector, ResultSet row) throws SQLException {
        collector.add(row.getLong(1), row.getInt(2), row.getInt(3), Decimals.plain(row.getBigDecimal(4)));
    }
}
