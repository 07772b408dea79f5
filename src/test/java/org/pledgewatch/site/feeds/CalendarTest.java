package org.pledgewatch.site.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What we write as a calendar is read back by a parser that is not ours. */
class CalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-11-22T12:00:00.123Z");

    @Test
    void aMovedDayKeepsItsNameAndCountsItsMoves() throws Exception {
        VEvent event = read(event("step@example.org", "Due: a step", 2, false));

        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("step@example.org");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(event.getDateTimeEnd().getDate())
                .as("the day's end is not part of it")
                .isEqualTo(LocalDate.of(2027, 4, 1));
    }

    @Test
    void aDayOnWhichNothingIsDueAnyMoreIsCancelled() throws Exception {
        assertThat(read(event("step@example.org", "Due: a step", 3, true))
                        .getStatus()
                        .getValue())
                .isEqualTo("CANCELLED");
    }

    @Test
    void whatHasAMeaningInTheFormatIsTextAndComesBackAsItWas() throws Exception {
        String title = "Due: one, two; \\three\nEND:VEVENT";

        assertThat(read(event("a@b", title, 0, false)).getSummary().getValue()).isEqualTo(title);
    }

    @Test
    void linesAreFoldedByOctetsAndNeverWithinACharacter() throws Exception {
        String arabic = "موعد نهائي: إعادة توطين اللاجئين حسب الحصة العادلة لكل دولة عضو في الأمم المتحدة 🙂".repeat(3);
        byte[] written = Calendar.write(arabic, "ar", List.of(event("a@b", arabic, 0, false)));

        assertThat(new String(written, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(read(event("a@b", arabic, 0, false)).getSummary().getValue()).isEqualTo(arabic);
    }

    private static Calendar.Event event(String uid, String title, int sequence, boolean cancelled) {
        return new Calendar.Event(
                uid,
                LocalDate.of(2027, 3, 31),
                title,
                "Text.",
                "https://example.org/step",
                sequence,
                CHANGED,
                cancelled);
    }

    private static VEvent read(Calendar.Event event) throws Exception {
        byte[] written = Calendar.write("Deadlines", "en", List.of(event));
        net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written));
        calendar.validate();
        return (VEvent) calendar.getComponents().get(0);
    }
}
