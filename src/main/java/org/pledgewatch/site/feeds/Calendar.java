package org.pledgewatch.site.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** iCalendar, RFC 5545: days without an hour, which end where the reader is. */
public final class Calendar {

    /** Its media type. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Of octets, the line's end not counted. */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    /**
     * A day.
     *
     * @param uid the same for ever, also when the day is moved
     * @param sequence how often it was moved or taken away
     * @param cancelled whether nothing is due on it any more
     */
    public record Event(
            String uid,
            LocalDate day,
            String title,
            String text,
            String link,
            int sequence,
            Instant changedAt,
            boolean cancelled) {}

    /** @param language a BCP 47 tag */
    public static byte[] write(String title, String language, List<Event> events) {
        Calendar calendar = new Calendar();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//Pledgewatch//Deadlines//" + language.toUpperCase(Locale.ROOT));
        calendar.line("METHOD", "PUBLISH");
        calendar.line("CALSCALE", "GREGORIAN");
        calendar.line("X-WR-CALNAME", escaped(title));
        calendar.line("NAME", escaped(title));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        events.forEach(calendar::event);
        calendar.line("END", "VCALENDAR");
        return calendar.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void event(Event event) {
        line("BEGIN", "VEVENT");
        line("UID", event.uid());
        line("SEQUENCE", String.valueOf(event.sequence()));
        line("DTSTAMP", MOMENT.format(event.changedAt()));
        line("LAST-MODIFIED", MOMENT.format(event.changedAt()));
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        line("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
        line("TRANSP", "TRANSPARENT");
        line("SUMMARY", escaped(event.title()));
        line("DESCRIPTION", escaped(event.text()));
        line("URL", event.link());
        line("END", "VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cc}", " ");
    }

    /** Folded by octets, never within a character. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int width = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += width;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
