package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "41200 60000 | 0 20000 40000 60000",
                "0.2 0.7 | 0 0.2 0.4 0.6 0.8",
                "-15 24 | -20 -10 0 10 20 30",
                "0 | 0 1",
                "-3 | -3 -2 -1 0",
                "7 | 0 2 4 6 8",
                "8500000000 | 0 2500000000 5000000000 7500000000 10000000000",
            })
    void barsStandOnZeroAndTicksAreRound(String values, String ticks) {
        assertThat(Scale.withZero(numbers(values), 4).ticks()).isEqualTo(numbers(ticks));
    }

    @Test
    void valuesCloseToEachOtherAndFarFromZeroHaveAScaleOfTheirOwn() {
        assertThat(Scale.over(numbers("96 98.5 99"), 4).ticks()).isEqualTo(numbers("96 97 98 99"));
        assertThat(Scale.over(numbers("60 99"), 4).low()).isEqualByComparingTo("0");
        assertThat(Scale.over(numbers("50 50"), 4).low()).isEqualByComparingTo("0");
        assertThat(Scale.over(List.of(), 4).ticks()).hasSize(2);
    }

    @Test
    void everyValueIsOnTheScaleAndTicksAreFew() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<BigDecimal> values = random.doubles(3, -1, 1)
                    .mapToObj(d -> BigDecimal.valueOf(d).scaleByPowerOfTen(random.nextInt(20) - 8))
                    .toList();
            Scale scale = Scale.over(values, 4);
            assertThat(scale.ticks()).hasSizeBetween(2, 7);
            assertThat(values)
                    .allSatisfy(value -> assertThat(scale.at(value, 2000, 100)).isBetween(100, 2000));
        }
    }

    @Test
    void placesAreInProportion() {
        Scale scale = Scale.withZero(numbers("100"), 4);
        assertThat(scale.at(new BigDecimal("0"), 2000, 0)).isEqualTo(2000);
        assertThat(scale.at(new BigDecimal("25"), 2000, 0)).isEqualTo(1500);
        assertThat(scale.at(new BigDecimal("100"), 2000, 0)).isEqualTo(0);
    }

    private static List<BigDecimal> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(BigDecimal::new).toList();
    }
}
