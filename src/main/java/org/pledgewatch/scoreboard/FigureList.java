package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figures of one indicator in pages: those in force, those that a later one superseded, and what was taken back.
 */
@Component
public class FigureList {

    /** What was known then: a figure that was corrected later is in force still. */
    private static final String KNOWN =
            " from series s join observation o on o.id >= s.id * " + FigureBoard.SERIES + " and o.id < (s.id + 1) * "
                    + FigureBoard.SERIES + " where s.indicator = :indicator and o.recorded_at <= :knownAt";

    private final JdbcClient jdbc;

    FigureList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of party, breakdown and period, then as they were recorded. */
    public Slice<FigureFacts> find(FigureFilter filter, Instant knownAt, int page, int size) {
        Map<String, Object> values = values(filter, knownAt);
        long total = jdbc.sql("select count(*)" + KNOWN + filter.where())
                .params(values)
                .query(Long.class)
                .single();
        values.put("size", size);
        values.put("skip", Slice.skip(page, size));
        return new Slice<>(
                jdbc.sql("select o.*, coalesce(p.name, o.party) as party_name, i.title as indicator_title, i.unit,"
                                + " so.code as source_code, so.publisher, so.title as source_title,"
                                + " so.link as source_link, so.published_on, so.read_on, so.licence"
                                + " from (select o.*, s.party, s.indicator, s.breakdown, lead(o.recorded_at) over"
                                + " (partition by s.id, o.first_day, o.last_day order by o.id) as superseded_at"
                                + KNOWN + filter.where() + ") o"
                                + " join indicator i on i.code = o.indicator join source so on so.no = o.source_no"
                                + " left join party p on p.code = o.party"
                                + " order by o.party, o.breakdown, o.first_day, o.last_day, o.id"
                                + " limit :size offset :skip")
                        .params(values)
                        .query(FigureBoard::figure)
                        .list(),
                total);
    }

    private static Map<String, Object> values(FigureFilter filter, Instant knownAt) {
        Map<String, Object> values = new HashMap<>();
        values.put("indicator", filter.indicator());
        values.put("knownAt", knownAt.atOffset(ZoneOffset.UTC));
        if (filter.party() != null) {
            values.put("party", filter.party());
        }
        if (filter.from() != null) {
            values.put("from", filter.from().toEpochDay());
        }
        if (filter.to() != null) {
            values.put("to", filter.to().toEpochDay());
        }
        return values;
    }
}
