package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.pictures.Examples.number;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.pictures.PathChart.Bound;
import org.pledgewatch.pictures.PathChart.Flag;
import org.pledgewatch.pictures.PathChart.Moment;
import org.pledgewatch.reference.Period;

class PathChartTest {

    private static final Bound BEGINNING = new Bound(LocalDate.of(2016, 1, 1), number("0"), null);
    private static final Bound END = new Bound(LocalDate.of(2028, 1, 1), number("120"), null);

    @Test
    void aMissingFigureBreaksTheLine() {
        String svg = draw(
                List.of(),
                List.of(year(2017, "1"), year(2018, "2"), year(2019, null), year(2020, "3"), year(2021, "4")));
        assertThat(lines(svg)).hasSize(2);
        assertThat(Xml.attributes(svg, Tone.NONE.ink(), "transform")).hasSize(1);
    }

    @Test
    void aYearThatIsNotEvenListedBreaksTheLineToo() {
        assertThat(lines(draw(List.of(), List.of(year(2017, "1"), year(2018, "2"), year(2020, "3"), year(2021, "4")))))
                .hasSize(2);
    }

    @Test
    void betweenInstantsNothingIsMissing() {
        assertThat(lines(draw(List.of(), List.of(day("2017-12-31", "1"), day("2019-12-31", "2")))))
                .hasSize(1);
    }

    @Test
    void aFigureAloneIsAPoint() {
        String svg = draw(List.of(), List.of(year(2017, "1"), year(2018, null)));
        assertThat(lines(svg)).isEmpty();
        assertThat(Xml.attributes(svg, "dot", "cx")).hasSize(2);
    }

    @Test
    void aCorridorIsFilledBetweenItsEdges() {
        Bound wide = new Bound(LocalDate.of(2028, 1, 1), number("120"), number("150"));
        assertThat(Xml.attributes(draw(List.of(BEGINNING, wide), List.of()), "corridor", "d"))
                .last()
                .asString()
                .matches("M[^L]+(L[^L]+){3}z");
        assertThat(Xml.attributes(draw(List.of(BEGINNING, END), List.of()), "corridor", "d"))
                .isEmpty();
    }

    @Test
    void aSingleRequirementHoldsThroughout() {
        assertThat(Xml.attributes(draw(List.of(END), List.of(year(2020, "3"))), "required", "x1"))
                .hasSize(2);
    }

    @Test
    void theDeadlineIsALineWithItsWords() {
        String svg = new PathChart(
                        Examples.caption("c"),
                        Size.SMALL,
                        new PathChart.Words("required", "actual"),
                        Examples.AXES,
                        List.of(BEGINNING, END),
                        List.of(),
                        List.of(new Flag(LocalDate.of(2028, 1, 1), "the deadline", Flag.Kind.DEADLINE)))
                .draw()
                .inline();
        assertThat(Xml.attributes(svg, "flag", "x1")).hasSize(1);
        assertThat(svg).contains(">the deadline<");
    }

    @Test
    void yearsStandUnderTheirFigures() {
        String svg = draw(List.of(), List.of(year(2017, "1"), year(2018, "2")));
        assertThat(svg).contains(">2017<").contains(">2018<");
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> draw(List.of(), List.of())).hasMessageContaining("neither a path nor a figure");
        assertThatThrownBy(() -> draw(List.of(END, BEGINNING), List.of())).hasMessageContaining("forward in time");
        assertThatThrownBy(() -> draw(List.of(), List.of(year(2018, "1"), year(2017, "1"))))
                .hasMessageContaining("in order");
        assertThatThrownBy(() -> new Bound(LocalDate.of(2020, 1, 1), number("2"), number("1")))
                .hasMessageContaining("upside down");
    }

    private static List<String> lines(String svg) {
        return Xml.attributes(svg, "actual", "d").stream()
                .filter(d -> !d.isEmpty())
                .toList();
    }

    private static Moment year(int year, String actual) {
        return new Moment(Period.year(year), actual == null ? null : number(actual), null, "told");
    }

    private static Moment day(String day, String actual) {
        return new Moment(Period.parse(day), number(actual), null, "told");
    }

    private static String draw(List<Bound> path, List<Moment> moments) {
        return new PathChart(
                        Examples.caption("c"),
                        Size.SMALL,
                        new PathChart.Words("required", "actual"),
                        Examples.AXES,
                        path,
                        moments,
                        List.of())
                .draw()
                .inline();
    }
}
