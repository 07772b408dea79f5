package org.pledgewatch.fairshare.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void whoReachedTheLargestPartOfItsQuotaIsFirstAndEqualsShareThePlace() {
        Places places = new Places();
        places.add("AAA", new BigDecimal("1"), 3);
        places.add("BBB", new BigDecimal("2"), 6);
        places.add("CCC", new BigDecimal("5"), 4);
        places.add("DDD", BigDecimal.ZERO, 9);

        assertThat(places.of("CCC")).isEqualTo(1);
        assertThat(places.of("AAA")).isEqualTo(2);
        assertThat(places.of("BBB")).isEqualTo(2);
        assertThat(places.of("DDD")).isEqualTo(4);
        assertThat(places.of("EEE")).as("not judged").isNull();
    }

    @Test
    void partsThatDifferByLessThanAnyRoundingHaveDifferentPlaces() {
        Places places = new Places();
        places.add("AAA", new BigDecimal("333333333333333333333333333"), 1_000_000_000L);
        places.add("BBB", new BigDecimal("333333333333333333333333334"), 1_000_000_000L);

        assertThat(places.of("BBB")).isEqualTo(1);
        assertThat(places.of("AAA")).isEqualTo(2);
    }
}
