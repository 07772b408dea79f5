package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final int SIZE = Px.px(13);

    @Test
    void wordsAreKeptWholeWhereTheyFit() {
        assertThat(Letters.lines("three of eight kept", SIZE, Px.px(90), 9)).containsExactly("three of", "eight kept");
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        List<String> lines = Letters.lines("three of eight recommendations kept", SIZE, Px.px(90), 2);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(Letters.lines("Donaudampfschifffahrtsgesellschaft", SIZE, Px.px(60), 3))
                .singleElement()
                .satisfies(line -> assertThat(Letters.width(line, SIZE)).isLessThanOrEqualTo(Px.px(60)))
                .asString()
                .endsWith("…");
    }

    @Test
    void marksOverLettersTakeNoRoom() {
        assertThat(Letters.width("لاجئًا", SIZE)).isEqualTo(Letters.width("لاجئا", SIZE));
    }

    @Test
    void lengthsAreSaidInPixels() {
        assertThat(Px.of(123)).isEqualTo("12.3");
        assertThat(Px.of(-5)).isEqualTo("-0.5");
        assertThat(Px.of(-120)).isEqualTo("-12");
        assertThat(Px.of(0)).isEqualTo("0");
    }

    @Test
    void whatXmlCannotCarryIsLeftOut() {
        assertThat(Pen.escape("a<b>&\"'\u0000\u0007\ud800\uffffé😀")).isEqualTo("a&lt;b&gt;&amp;&quot;&#39;é😀");
    }

    @Test
    void anIdOrALanguageThatCouldBreakOutIsRefused() {
        assertThatThrownBy(() -> new Caption("a b", "t", "", "en")).hasMessageContaining("begin with a letter");
        assertThatThrownBy(() -> new Caption("a", " ", "", "en")).hasMessageContaining("says its finding");
        assertThatThrownBy(() -> new Caption("a", "t", "", "en\"")).hasMessageContaining("not a language");
    }
}
