package org.pledgewatch.notices.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pledgewatch.reference.WorkingDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.reminders.*}: when people are reminded.
 *
 * @param before how many days before a deadline; none: only from the day itself on
 * @param after how many days after it
 * @param every after the last of those, again each time so many days have passed
 * @param escalate how many days after a deadline those next in line are reminded as well
 * @param at at what time of the reader's day
 * @param tooOld after how long a morning that was missed is not made up for
 * @param weekend days of the week on which nobody is reminded
 * @param holidays further such days
 */
@ConfigurationProperties(prefix = "pledgewatch.reminders", ignoreUnknownFields = false)
public record ReminderSettings(
        @DefaultValue({"30", "7", "1"}) List<Integer> before,
        @DefaultValue({"1", "7"}) List<Integer> after,
        @DefaultValue("30") int every,
        @DefaultValue("7") int escalate,
        @DefaultValue("08:00") LocalTime at,
        @DefaultValue("36h") Duration tooOld,
        @DefaultValue Set<DayOfWeek> weekend,
        @DefaultValue Set<LocalDate> holidays) {

    public ReminderSettings {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (Stream.concat(before.stream(), after.stream()).anyMatch(days -> days < 1 || days > 366)) {
            throw new IllegalArgumentException(
                    "pledgewatch.reminders.before and .after are 1 to 366 days, not " + before + " and " + after + ".");
        }
        if (every < 1 || escalate < 1) {
            throw new IllegalArgumentException("pledgewatch.reminders.every and .escalate are one day at least, not "
                    + every + " and " + escalate + ".");
        }
        if (tooOld.compareTo(Duration.ofHours(1)) < 0) {
            throw new IllegalArgumentException(
                    "pledgewatch.reminders.too-old is at least 1h, not " + tooOld + ": the job looks once an hour.");
        }
    }

    Tiers tiers() {
        return new Tiers(
                Stream.concat(before.stream().map(days -> -days), after.stream())
                        .toList(),
                every,
                at,
                tooOld,
                new WorkingDays(weekend, holidays));
    }

    /** The furthest deadline that needs somebody on this day. */
    public LocalDate horizon(LocalDate today) {
        return tiers().horizon(today);
    }
}
