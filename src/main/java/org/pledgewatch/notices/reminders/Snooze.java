package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That something was put off, for everybody whom it needs.
 *
 * @param due the deadline that it had then: with another it is there again
 * @param until the day on which it is there again
 * @param reason why, in somebody's words; may be empty
 * @param by the name of who put it off
 */
public record Snooze(String subject, @Nullable LocalDate due, LocalDate until, String reason, String by) {

    boolean covers(Need need, LocalDate today) {
        return today.isBefore(until) && Objects.equals(due, need.due());
    }
}
