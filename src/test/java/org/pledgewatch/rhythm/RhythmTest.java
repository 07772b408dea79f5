package org.pledgewatch.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "every 5 minutes, every 5 minutes",
                "every 60 seconds, every 1 minute",
                "Every 120 Minutes, every 2 hours",
                "every 15 seconds, every 15 seconds",
                "daily at 02:30, daily at 02:30 in UTC",
                "' daily at 00:00 in America/Santiago ', daily at 00:00 in America/Santiago",
                "weekly on Monday at 08:00 in Asia/Beirut, weekly on monday at 08:00 in Asia/Beirut",
                "monthly on 31 at 08:00, monthly on 31 at 08:00 in UTC",
                "yearly on 06-20 at 08:00, yearly on 06-20 at 08:00 in UTC",
            })
    void isReadAsItIsWrittenAndWrittenAsItIsRead(String written, String canonical) {
        Rhythm rhythm = Rhythm.valueOf(written);
        assertThat(rhythm).hasToString(canonical);
        assertThat(Rhythm.valueOf(canonical)).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hourly",
                "0 30 2 * * ?",
                "every 0 minutes",
                "every 25 hours",
                "daily at 24:00",
                "daily at 2:30",
                "daily at 02:30 in Atlantis",
                "weekly on someday at 08:00",
                "monthly on 32 at 08:00",
                "monthly on 0 at 08:00",
                "yearly on 02-30 at 08:00"
            })
    void refusesWhatIsNoRhythmAndSaysWhatToWrite(String text) {
        assertThatThrownBy(() -> Rhythm.valueOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" is no rhythm: write \"every 5 minutes\"");
    }

    @ParameterizedTest
    @CsvSource({
        // the clocks go from 02:00 to 03:00, and back from 03:00 to 02:00
        "daily at 02:30 in Europe/Amsterdam, 2027-03-28, 2027-03-28T01:00:00Z",
        "daily at 02:30 in Europe/Amsterdam, 2026-10-25, 2026-10-25T00:30:00Z",
        "daily at 02:30 in Europe/Amsterdam, 2026-11-22, 2026-11-22T01:30:00Z",
        // midnight does not exist on the day the clocks go forward
        "daily at 00:00 in America/Santiago, 2026-09-06, 2026-09-06T04:00:00Z",
        "daily at 00:00 in Asia/Beirut, 2027-03-28, 2027-03-27T22:00:00Z",
        // half an hour's change
        "daily at 02:15 in Australia/Lord_Howe, 2026-10-04, 2026-10-03T15:30:00Z",
        "daily at 01:45 in Australia/Lord_Howe, 2026-04-05, 2026-04-04T14:45:00Z",
        // Samoa had no 30 December 2011
        "daily at 02:30 in Pacific/Apia, 2011-12-30, 2011-12-30T10:00:00Z",
        "daily at 02:30 in Pacific/Apia, 2011-12-31, 2011-12-30T12:30:00Z",
    })
    void aTimeThatIsSkippedIsDueAtTheFirstValidMomentAndOneThatComesTwiceAtTheFirst(
            String rhythm, String slot, Instant dueAt) {
        assertThat(Rhythm.valueOf(rhythm).due(dueAt.minusSeconds(1), dueAt)).containsExactly(new Slot(slot, dueAt));
    }

    @Test
    void aMonthWithoutThe31stHasItsLastDay() {
        assertThat(days("monthly on 31 at 08:00", "2027-12-31T08:00:00Z", "2028-06-30T08:00:00Z"))
                .containsExactly(
                        "2028-01 2028-01-31T08:00:00Z",
                        "2028-02 2028-02-29T08:00:00Z",
                        "2028-03 2028-03-31T08:00:00Z",
                        "2028-04 2028-04-30T08:00:00Z",
                        "2028-05 2028-05-31T08:00:00Z",
                        "2028-06 2028-06-30T08:00:00Z");
    }

    @Test
    void aYearWithoutThe29thOfFebruaryHasThe28th() {
        assertThat(days("yearly on 02-29 at 00:00", "2026-12-31T00:00:00Z", "2028-12-31T00:00:00Z"))
                .containsExactly("2027 2027-02-28T00:00:00Z", "2028 2028-02-29T00:00:00Z");
    }

    @Test
    void aWeekAcrossTheYearsEndIsCalledByItsIsoName() {
        assertThat(days("weekly on friday at 08:00", "2026-12-20T00:00:00Z", "2027-01-09T00:00:00Z"))
                .containsExactly(
                        "2026-W52 2026-12-25T08:00:00Z",
                        "2026-W53 2027-01-01T08:00:00Z",
                        "2027-W01 2027-01-08T08:00:00Z");
    }

    @Test
    void everyFiveMinutesMeansTheSameMomentsOnAllNodes() {
        assertThat(days("every 5 minutes", "2026-12-31T23:54:59.999999Z", "2027-01-01T00:00:00Z"))
                .containsExactly(
                        "2026-12-31T23:55:00Z 2026-12-31T23:55:00Z", "2027-01-01T00:00:00Z 2027-01-01T00:00:00Z");
        assertThat(days("every 5 minutes", "2026-12-31T23:55:00Z", "2026-12-31T23:59:59Z"))
                .isEmpty();
    }

    private static List<String> days(String rhythm, String after, String until) {
        return Rhythm.valueOf(rhythm).due(Instant.parse(after), Instant.parse(until)).stream()
                .map(slot -> slot.name() + " " + slot.dueAt())
                .toList();
    }
}
