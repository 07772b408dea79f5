package org.pledgewatch.scoreboard;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Until when the record reaches: what a page must name to be found again as it was. */
@Component
public class RecordBoard {

    private static final String NEWEST = Stream.of(
                    "last_recording from observation_lock",
                    "recorded_at from commitment",
                    "recorded_at from terms",
                    "recorded_at from undertaking",
                    "withdrew_recorded_at from undertaking",
                    "withdrawn_recorded_at from commitment",
                    "replaced_recorded_at from commitment",
                    "recorded_at from verdict",
                    "recorded_at from milestone_report",
                    "recorded_at from reply",
                    "recorded_at from status_change")
            .map(column -> "select max(" + column.replace(" from ", ") as at from "))
            .collect(Collectors.joining(" union all ", "select max(at) as at from (", ") newest"));

    private static final String CHANGES = "select c.slug, u.party, u.recorded_at as bound_at,"
            + " max(s.recorded_at) as changed_at from undertaking u join commitment c on c.id = u.commitment_id"
            + " left join status_change s on s.undertaking_id = u.id"
            + " group by c.ordinal, c.slug, u.party, u.recorded_at order by c.ordinal, c.slug, u.party";

    private final JdbcClient jdbc;

    RecordBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * When the newest thing was recorded that counts for a page; a page for only what was known earlier, until then.
     */
    public Instant until(When when) {
        return jdbc.sql(NEWEST)
                .query((rs, n) -> earlier(new Row(rs).momentOrNull("at"), when.knownAt()))
                .single();
    }

    private static Instant earlier(@Nullable Instant newest, Instant knownAt) {
        return newest != null && newest.isBefore(knownAt) ? newest : knownAt;
    }

    /** Everyone who is bound by something, in order of the catalogue, then of the parties' codes. */
    public List<LastChange> changes() {
        return jdbc.sql(CHANGES)
                .query((rs, n) -> {
                    OffsetDateTime changed = rs.getObject("changed_at", OffsetDateTime.class);
                    Instant at = changed == null ? new Row(rs).moment("bound_at") : changed.toInstant();
                    return new LastChange(rs.getString("slug"), rs.getString("party"), at);
                })
                .list();
    }
}
