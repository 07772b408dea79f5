package org.pledgewatch.edition;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The one row. */
@Repository
class EditionStore {

    private final JdbcTemplate jdbc;

    EditionStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Edition read() {
        return jdbc.query("select number, changed_at from edition where id = 1", row -> {
            row.next();
            return new Edition(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        });
    }

    void raise(Instant now) {
        jdbc.update(
                "update edition set number = number + 1, changed_at = greatest(changed_at, ?) where id = 1",
                now.atOffset(ZoneOffset.UTC));
    }
}
