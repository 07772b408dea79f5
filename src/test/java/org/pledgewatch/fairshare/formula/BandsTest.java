package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    @ParameterizedTest
    @CsvSource({
        "1000, 1000, MET",
        "1000, 1001, MET",
        "1000, 999.999, NEAR",
        "1000, 900, NEAR",
        "1000, 899, HALF",
        "1000, 500, HALF",
        "1000, 499, BELOW",
        "1000, 0, BELOW",
        "0, 5, NOTHING_ASKED",
        "7, , NO_EVIDENCE",
        "0, , NO_EVIDENCE"
    })
    void theVerdictIsReadOffWithoutDividing(long quota, BigDecimal actual, Verdict verdict) {
        assertThat(Bands.DEFAULT.of(quota, actual)).isEqualTo(verdict);
    }

    @Test
    void bandsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bands(new BigDecimal("0.5"), new BigDecimal("0.9")))
                .withMessage("The bands must satisfy 0 < half <= near <= 1.");
    }
}
