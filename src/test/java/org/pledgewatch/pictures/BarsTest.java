package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.pictures.Examples.number;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void nobodyIsAFigureAndNoFigureIsNot() {
        assertThat(Xml.all(draw(bar("2023", "0", null)), "g"))
                .noneMatch(g -> g.getAttribute("class").equals("ink-none"));
        assertThat(draw(bar("2023", "0", null))).contains("height=\"2\"");
        assertThat(draw(bar("2023", null, "5"))).contains("class=\"ink-none\"").doesNotContain("height=\"2\"");
    }

    @Test
    void whatWasAskedLiesAcrossTheBar() {
        String svg = draw(bar("2022", "5", "10"), bar("2023", "5", null));
        // one in the key, one across the bar of 2022
        assertThat(Xml.attributes(svg, "asked", "x1")).hasSize(2);
    }

    @Test
    void lossesHangBelowZero() {
        String svg = draw(bar("2022", "-10", null), bar("2023", "10", null));
        List<String> tops = Xml.attributes(svg, "f-met", "y").stream()
                .filter(y -> !y.isEmpty())
                .toList();
        assertThat(Double.parseDouble(tops.get(0))).isGreaterThan(Double.parseDouble(tops.get(1)));
    }

    @Test
    void ofManyYearsSomeAreNamedAndTheNewestAlways() {
        String svg = draw(IntStream.rangeClosed(1995, 2023)
                .mapToObj(year -> bar("" + year, "5", null))
                .toArray(YearBars.Bar[]::new));
        assertThat(svg).contains(">2023<").doesNotContain(">2022<");
    }

    @Test
    void theLastFigureOfALineHasADotAndGapsStayGaps() {
        String svg = new Spark(Examples.caption("s"), Arrays.asList(number("1"), number("2"), null, number("3"), null))
                .draw()
                .inline();
        assertThat(Xml.attributes(svg, "actual", "d")).hasSize(2);
        assertThat(Xml.attributes(svg, "end", "d")).hasSize(1);
        assertThatThrownBy(() -> new Spark(Examples.caption("s"), Arrays.asList(null, null)))
                .hasMessageContaining("no figure");
    }

    @Test
    void partsOfABarFillItWhole() {
        String svg = new SharesBar(
                        Examples.caption("b"),
                        List.of(
                                new SharesBar.Part(Tone.MET, 1, "one"),
                                new SharesBar.Part(Tone.NEAR, 0, "none"),
                                new SharesBar.Part(Tone.NIL, 2, "two")))
                .draw()
                .inline();
        List<String> widths = Xml.all(svg, "rect").stream()
                .map(rect -> rect.getAttribute("width"))
                .filter(width -> width.endsWith("%"))
                .toList();
        assertThat(widths).containsExactly("33.33%", "66.67%");
        assertThatThrownBy(() -> new SharesBar(Examples.caption("b"), List.of()))
                .hasMessageContaining("nothing to divide");
        assertThatThrownBy(() -> new SharesBar.Part(Tone.MET, -1, "minus")).hasMessageContaining("There cannot be -1");
    }

    private static YearBars.Bar bar(String year, String actual, String asked) {
        return new YearBars.Bar(
                year, actual == null ? null : number(actual), asked == null ? null : number(asked), Tone.MET, "told");
    }

    private static String draw(YearBars.Bar... bars) {
        return new YearBars(
                        Examples.caption("y"),
                        Size.SMALL,
                        new YearBars.Words("admitted", "asked for"),
                        Examples.AXES,
                        List.of(bars))
                .draw()
                .inline();
    }
}
