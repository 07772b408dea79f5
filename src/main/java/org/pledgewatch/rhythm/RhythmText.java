package org.pledgewatch.rhythm;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How rhythms are written in the settings. */
final class RhythmText {

    private static final Pattern EVERY =
            Pattern.compile("every (?<number>\\d{1,5}) (?<unit>second|minute|hour)s?", Pattern.CASE_INSENSITIVE);

    private static final Pattern LOCAL = Pattern.compile(
            "(?:daily|weekly on (?<weekday>\\w+)|monthly on (?<day>\\d{1,2})|quarterly on (?<first>\\d{1,2})|yearly on (?<date>\\d{2}-\\d{2}))"
                    + " at (?<time>\\d{2}:\\d{2})(?: in (?<zone>\\S+))?",
            Pattern.CASE_INSENSITIVE);

    private RhythmText() {}

    static Rhythm read(String text) {
        String written = text.strip();
        try {
            Matcher every = EVERY.matcher(written);
            if (every.matches()) {
                return new Every(duration(Long.parseLong(every.group("number")), every.group("unit")));
            }
            Matcher local = LOCAL.matcher(written);
            if (local.matches()) {
                return new AtLocalTime(cycle(local), LocalTime.parse(local.group("time")), zone(local.group("zone")));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(refusal(written) + " (" + e.getMessage() + ")", e);
        }
        throw new IllegalArgumentException(refusal(written));
    }

    private static Duration duration(long number, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "second" -> Duration.ofSeconds(number);
            case "minute" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }

    private static Cycle cycle(Matcher local) {
        if (local.group("weekday") != null) {
            return new Cycle.Weekly(DayOfWeek.valueOf(local.group("weekday").toUpperCase(Locale.ROOT)));
        }
        if (local.group("day") != null) {
            return new Cycle.Monthly(Integer.parseInt(local.group("day")));
        }
        if (local.group("first") != null) {
            return new Cycle.Quarterly(Integer.parseInt(local.group("first")));
        }
        if (local.group("date") != null) {
            return new Cycle.Yearly(MonthDay.parse("--" + local.group("date")));
        }
        return new Cycle.Daily();
    }

    private static ZoneId zone(@Nullable String name) {
        return ZoneId.of(name == null ? "UTC" : name);
    }

    private static String refusal(String text) {
        return "\"" + text + "\" is no rhythm: write \"every 5 minutes\", \"daily at 02:30 in Europe/Amsterdam\","
                + " \"weekly on monday at 08:00\", \"monthly on 31 at 08:00\", \"quarterly on 5 at 08:00\" or \"yearly on 06-20 at 08:00\";"
                + " without a zone it is UTC.";
    }
}
