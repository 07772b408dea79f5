package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2016, 9, 19);

    @Test
    void todayIsBetweenTheHorizonsInProportion() {
        assertThat(passed(LocalDate.of(2022, 9, 19))).isBetween(165.0, 175.0);
    }

    @Test
    void beforeTheStartNothingHasPassedAndAfterTheEndAllHas() {
        assertThat(passed(LocalDate.of(2010, 1, 1))).isEqualTo(10);
        assertThat(passed(LocalDate.of(2040, 1, 1))).isEqualTo(330);
    }

    @Test
    void horizonsFollowEachOther() {
        assertThatThrownBy(() -> draw(START, START)).hasMessageContaining("must follow each other");
        assertThatThrownBy(() -> draw(START)).hasMessageContaining("no horizon");
    }

    private static double passed(LocalDate today) {
        String svg = draw(today, LocalDate.of(2018, 9, 19), LocalDate.of(2028, 9, 19));
        return Double.parseDouble(Xml.attributes(svg, "passed", "x2").get(0));
    }

    private static String draw(LocalDate today, LocalDate... horizons) {
        List<Timeline.Stop> stops = List.of(horizons).stream()
                .map(on -> new Timeline.Stop(on, Mark.UPCOMING, "on " + on))
                .toList();
        return new Timeline(Examples.caption("t"), Size.SMALL, START, stops, today, "today")
                .draw()
                .inline();
    }
}
