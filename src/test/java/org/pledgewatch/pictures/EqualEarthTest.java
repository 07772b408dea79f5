package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EqualEarthTest {

    @Test
    void theEdgesAreWhereTheAuthorsPutThem() {
        assertThat(EqualEarth.project(180, 0)[0]).isCloseTo(2.7066, within(0.0001));
        assertThat(EqualEarth.project(0, 90)[1]).isCloseTo(1.3173, within(0.0001));
        assertThat(EqualEarth.project(0, 0)).containsExactly(0, 0);
    }

    @Test
    void areasAreTrue() {
        for (int latitude = 0; latitude < 85; latitude += 5) {
            double south = EqualEarth.project(0, latitude)[1];
            double north = EqualEarth.project(0, latitude + 1)[1];
            double wide = (EqualEarth.project(1, latitude)[0] + EqualEarth.project(1, latitude + 1)[0]) / 2;
            double onTheSphere =
                    Math.toRadians(1) * (Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude)));
            assertThat((north - south) * wide / onTheSphere).isCloseTo(1, within(0.001));
        }
    }
}
