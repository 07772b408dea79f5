package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the record begins. */
@Component
public class RecordDays {

    private static final String FIRST =
            "select min(first_day) as first_day from (select min(adopted_on) as first_day from framework"
                    + " union all select min(made_on) from commitment"
                    + " union all select min(effective_on) from terms"
                    + " union all select min(starts_on) from terms) days";

    private final JdbcClient jdbc;

    RecordDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first day on which anything was promised, asked or agreed; empty where nothing is on record. */
    public Optional<LocalDate> first() {
        return jdbc.sql(FIRST)
                .query((rs, n) -> Optional.ofNullable(new Row(rs).day("first_day")))
                .single();
    }
}
