package org.pledgewatch.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @Test
    void aDayLastsUntilItsEndInUtc() {
        Moment day = Moment.parse("2024-02-29");

        assertThat(day.first()).isEqualTo(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(day.last()).isEqualTo(Instant.parse("2024-02-29T23:59:59.999999Z"));
    }

    @Test
    void anInstantIsItselfWhateverItsZoneEvenWhereThePlusWasLostOnTheWay() {
        Instant evening = Instant.parse("2024-05-31T18:30:00Z");

        assertThat(Moment.parse("2024-05-31T18:30:00Z")).isEqualTo(new Moment(evening, evening));
        assertThat(Moment.parse("2024-05-31T20:30:00+02:00")).isEqualTo(new Moment(evening, evening));
        assertThat(Moment.parse("2024-05-31T20:30:00 02:00")).isEqualTo(new Moment(evening, evening));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "now",
                "2024-5-1",
                "2023-02-29",
                "20240531",
                "2024-05-31T18:30",
                "2024-05-31 18:30:00Z",
                "٢٠٢٤-٠٥-٣١",
                "1899-12-31",
                "+12024-05-31T00:00:00Z",
                "2024-05-31T24:30:00Z"
            })
    void anythingElseIsRefusedInASentence(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("[A-Z].*[.]");
    }
}
