package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of whom was told what on which morning. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A deadline of something. */
    record Deadline(String subject, LocalDate due) {}

    /** Whether the morning was looked at. */
    boolean knows(long member, LocalDate morning) {
        return jdbc.sql("select count(*) from reminder_morning where member_id = ? and morning = ?")
                        .params(member, morning)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The highest tier that the member was told of each deadline. */
    Map<Deadline, Integer> told(long member) {
        Map<Deadline, Integer> told = new HashMap<>();
        jdbc.sql("select subject, due_on, max(tier) from reminder_told where member_id = ? group by subject, due_on")
                .param(member)
                .query(row -> {
                    told.put(new Deadline(row.getString(1), row.getObject(2, LocalDate.class)), row.getInt(3));
                });
        return told;
    }

    void tell(long member, Deadline deadline, int tier, LocalDate morning) {
        jdbc.sql("insert into reminder_told (member_id, subject, due_on, tier, morning) values (?, ?, ?, ?, ?)")
                .params(member, deadline.subject(), deadline.due(), tier, morning)
                .update();
    }

    /** Two who look at the same morning: the second finds its key taken, and everything it did is undone. */
    void close(long member, LocalDate morning, @Nullable String letter) {
        jdbc.sql("insert into reminder_morning (member_id, morning, letter_key) values (?, ?, ?)")
                .param(member)
                .param(morning)
                .param(letter)
                .update();
    }

    /** Whose morning a letter is of. */
    record Morning(long member, LocalDate day) {}

    Optional<Morning> of(String letter) {
        return jdbc.sql("select member_id, morning from reminder_morning where letter_key = ?")
                .param(letter)
                .query((row, n) -> new Morning(row.getLong(1), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** What was told on a morning. */
    Set<Deadline> told(Morning morning) {
        return Set.copyOf(jdbc.sql("select subject, due_on from reminder_told where member_id = ? and morning = ?")
                .params(morning.member(), morning.day())
                .query((row, n) -> new Deadline(row.getString(1), row.getObject(2, LocalDate.class)))
                .list());
    }

    /** Mornings so long ago do not come again, however a clock jumps. */
    int forgetBefore(LocalDate morning) {
        return jdbc.sql("delete from reminder_morning where morning < ?")
                .param(morning)
                .update();
    }
}
