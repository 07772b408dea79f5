package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.scoreboard.PartyName;

class SpellingTest {

    private static final List<PartyName> ALL =
            List.of(new PartyName("CAN", "Canada"), new PartyName("NOR", "Norway"), new PartyName("icmc", "ICMC"));

    @Test
    void lettersThatChangedPlacesAreOneSlip() {
        assertThat(Spelling.edits("cna", "can")).isEqualTo(1);
        assertThat(Spelling.edits("", "can")).isEqualTo(3);
        assertThat(Spelling.edits("norwya", "norway")).isEqualTo(1);
    }

    @Test
    void whatIsSpelledMostAlikeComesFirst() {
        assertThat(Spelling.nearest("norwy", ALL)).extracting(PartyName::code).containsExactly("NOR");
        assertThat(Spelling.nearest("can", ALL)).extracting(PartyName::code).containsExactly("CAN");
    }

    @Test
    void whereNothingIsAlikeNothingIsSuggested() {
        assertThat(Spelling.nearest("zzzzzz", ALL)).isEmpty();
        assertThat(Spelling.nearest("x".repeat(5000), ALL)).isEmpty();
    }
}
