package org.pledgewatch.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dates that parties promised to us, so that somebody asks again on that day; for the desk alone. */
@Service
@Transactional
public class FollowUps {

    private static final int LONGEST = 1000;
    private static final String OPEN =
            "select id, undertaking_id, due_on, about, noted_by from follow_up where settled_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if it does not say what was promised */
    public void note(long undertaking, LocalDate dueOn, String about, long member) {
        if (about.isBlank() || about.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Say in at most " + LONGEST + " characters what was promised by " + dueOn + ".");
        }
        jdbc.sql("""
                insert into follow_up (id, undertaking_id, due_on, about, noted_by, noted_at)
                values (nextval('follow_up_seq'), ?, ?, ?, ?, ?)""").params(undertaking, dueOn, about.strip(), member, now()).update();
    }

    /** @return whether it was open */
    public boolean settle(long id, long undertaking, long member) {
        return jdbc.sql("update follow_up set settled_by = ?, settled_at = ?"
                                + " where id = ? and undertaking_id = ? and settled_at is null")
                        .params(member, now(), id, undertaking)
                        .update()
                > 0;
    }

    /** The open ones of an undertaking, the earliest first. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(long undertaking) {
        return jdbc.sql(OPEN + " and undertaking_id = ? order by due_on, id")
                .param(undertaking)
                .query(FollowUps::read)
                .list();
    }

    /** The open ones whose day has come, the earliest first. */
    @Transactional(readOnly = true)
    public List<FollowUp> dueOn(LocalDate day) {
        return jdbc.sql(OPEN + " and due_on <= ? order by due_on, id")
                .param(day)
                .query(FollowUps::read)
                .list();
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }

    private static FollowUp read(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new FollowUp(
                row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getString(4), row.getLong(5));
    }
}
