package org.pledgewatch.forums;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.forums.Framework.Horizon;
import org.pledgewatch.forums.Framework.Round;

class FrameworkTest {

    @ParameterizedTest
    @CsvSource({
        "2017-08-31, P6M, 2018-02-28",
        "2019-08-31, P6M, 2020-02-29",
        "2016-09-19, P2Y, 2018-09-19",
        "2018-12-10, P12Y, 2030-12-10",
        "2016-02-29, P7Y, 2023-02-28"
    })
    void aHorizonEndsByTheCalendar(LocalDate adopted, String span, LocalDate end) {
        assertThat(framework(adopted, List.of()).resolve(Period.parse(span))).isEqualTo(end);
    }

    @Test
    void withoutADayOfAdoptionThereIsNothingToCountFrom() {
        assertThatThrownBy(() -> framework(null, List.of()).resolve(Period.ofYears(2)))
                .hasMessageContaining("has no day of adoption");
    }

    @Test
    void roundsLieInOrderAndEachOnce() {
        Round late = new Round("grf-2023", "Second", LocalDate.of(2023, 12, 13), LocalDate.of(2023, 12, 15));
        Round early = new Round("grf-2019", "First", LocalDate.of(2019, 12, 16), null);
        assertThat(framework(LocalDate.EPOCH, List.of(late, early)).rounds()).containsExactly(early, late);
        assertThatThrownBy(() -> framework(LocalDate.EPOCH, List.of(late, late)))
                .hasMessageContaining("has two rounds \"grf-2023\"");
        assertThatThrownBy(() -> new Horizon(Period.ZERO, "Now")).hasMessageContaining("lies ahead");
    }

    private static Framework framework(LocalDate adopted, List<Round> rounds) {
        return new Framework("gcr", "Compact", null, adopted, null, rounds, List.of());
    }
}
