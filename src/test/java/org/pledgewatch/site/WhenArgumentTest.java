package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.scoreboard.When;

class WhenArgumentTest {

    private static final Instant NOW = Instant.parse("2024-11-22T10:00:00.123456789Z");

    private final WhenArgument when =
            new WhenArgument(Clock.fixed(NOW, ZoneOffset.UTC), () -> Optional.of(LocalDate.parse("2016-07-15")));

    private When read(@Nullable String asOf, @Nullable String knownAt) {
        return when.read(asOf, knownAt, when.now(null));
    }

    @Test
    void aDayKnownLastsUntilItsLastMicrosecondAsInTheApi() {
        assertThat(read(null, "2024-02-29").knownAt()).isEqualTo(Instant.parse("2024-02-29T23:59:59.999999Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-31T18:30:00Z",
                "2024-05-31T20:30:00+02:00",
                "2024-05-31T20:30:00 02:00",
                "2024-05-31T18:30Z"
            })
    void aMomentIsItselfWhateverItsZoneEvenWhereThePlusWasLostOnTheWay(String given) {
        assertThat(read(null, given).knownAt()).isEqualTo(Instant.parse("2024-05-31T18:30:00Z"));
    }

    @Test
    void whatIsLeftEmptyInAFormIsNotAskedFor() {
        assertThat(read("", "").live()).isTrue();
    }

    @Test
    void nothingIsMoreExactThanTheRecord() {
        Instant now = Instant.parse("2024-11-22T10:00:00.123456Z");

        assertThat(read(null, null)).isEqualTo(When.now(LocalDate.parse("2024-11-22"), now));
        assertThat(read(null, "2024-11-22").knownAt()).isEqualTo(now);
        assertThat(read("2020-01-01", null).knownAt()).isEqualTo(now);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-23, instead.not-future",
        "9999-12-31, instead.not-future",
        "2016-07-14, instead.not-before",
        "0000-01-01, instead.not-before",
        "2024-02-30, instead.day",
        "2024-2-3, instead.day",
        "٢٠٢٤-٠٥-٣١, instead.day",
        "today, instead.day"
    })
    void aDayThatIsNoneOrNotInTheRecordIsRefusedWithWhatToWrite(String given, String instead) {
        assertThatThrownBy(() -> read(given, null))
                .isInstanceOfSatisfying(
                        BadParameter.class, e -> assertThat(e.instead()).isEqualTo(instead));
    }

    @Test
    void theFirstAndTheLastDayOfTheRecordCanBeRead() {
        assertThat(read("2016-07-15", null).asOf()).isEqualTo("2016-07-15");
        assertThat(read("2024-11-22", null).asOf()).isEqualTo("2024-11-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "-1000000000-01-01T00:00:00Z",
                "0001-01-01T00:00:00Z",
                "1899-12-31",
                "+12024-05-31T00:00:00Z",
                "2024-05-31T24:30:00Z",
                "2024-05-31T18:30",
                "2024-13-01",
                "\u0000"
            })
    void aMomentThatIsNoneIsRefusedWithWhatToWrite(String given) {
        assertThatThrownBy(() -> read(null, given))
                .isInstanceOfSatisfying(
                        BadParameter.class, e -> assertThat(e.instead()).isEqualTo("instead.moment"));
    }
}
