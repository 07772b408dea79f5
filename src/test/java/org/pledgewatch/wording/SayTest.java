package org.pledgewatch.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.reference.Period;
import org.springframework.context.support.StaticMessageSource;

class SayTest {

    private static final Shown EN = Shown.in(Language.EN);

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Say say = new Say(messages, Language.EN);

    private String said(String pattern, Object... values) {
        messages.addMessage(pattern, Locale.ENGLISH, pattern);
        return say.text(pattern, values);
    }

    private String html(String pattern, Object... values) {
        messages.addMessage(pattern, Locale.ENGLISH, pattern);
        return say.html(pattern, values);
    }

    @Test
    void aValueGoesWhereItsNameIs() {
        assertThat(said("{who} admitted {n} people.", "n", new BigDecimal("38771"), "who", "Canada"))
                .isEqualTo("Canada admitted 38,771 people.");
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertThat(said("UNHCR's {n}", "n", 3)).isEqualTo("UNHCR's 3");
    }

    @Test
    void oneIsSaidOtherwiseThanMany() {
        String pattern = "{n, plural, =0 {nobody} one {# state} other {# states}}";

        assertThat(said(pattern, "n", 0)).isEqualTo("nobody");
        assertThat(said(pattern, "n", 1)).isEqualTo("1 state");
        assertThat(said(pattern, "n", 12L)).isEqualTo("12 states");
        assertThat(said(pattern, "n", new BigDecimal("1.0"))).isEqualTo("1 state");
    }

    @Test
    void aChoiceCanHoldOtherPlaces() {
        String pattern = "{basis, select, PLEDGED {{n, plural, one {# promise} other {# promises}}} other {asked}}";

        assertThat(said(pattern, "basis", "PLEDGED", "n", 2)).isEqualTo("2 promises");
        assertThat(said(pattern, "basis", "ASKED", "n", 2)).isEqualTo("asked");
    }

    @Test
    void whatComesFromOutsideIsEscaped() {
        assertThat(html("<{name}>", "name", "<script>")).isEqualTo("&lt;&lt;script&gt;&gt;");
    }

    @Test
    void wordsLeadToAnAddress() {
        assertThat(html("See {method, link, the {what}}.", "method", "/method", "what", "rules"))
                .isEqualTo("See <a href=\"/method\">the rules</a>.");
        assertThat(said("See {method, link, the {what}}.", "method", "/method", "what", "rules"))
                .isEqualTo("See the rules.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//elsewhere.example", "data:text/html,x", "JAVASCRIPT:x"})
    void anAddressThatIsNoneStaysWords(String address) {
        assertThat(html("{to, link, words}", "to", address)).isEqualTo("words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n", "{n, plural, one {x}}", "}", "{n, plural, one {x} other {y}", "{n, shape, x {y}}"})
    void aBrokenMessageIsRefusedWithTheMessage(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(pattern, "n", 1))
                .withMessageContaining(pattern);
    }

    @Test
    void aMessageWithoutItsValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said("{n}", "m", 1))
                .withMessageContaining("{n}");
    }

    @Test
    void aPercentageIsCutAndNeverRoundedUpToABound() {
        assertThat(EN.percent(new BigDecimal("0.9999"))).isEqualTo("99.9\u00a0%");
        assertThat(EN.percent(new BigDecimal("0.1"))).isEqualTo("10\u00a0%");
        assertThat(EN.ratio(new BigDecimal("0.59999"))).isEqualTo("59.9\u00a0%");
        assertThat(EN.ratio(new BigDecimal("0.00001"))).isEqualTo("<\u00a00.01\u00a0%");
        assertThat(EN.ratio(BigDecimal.ZERO)).isEqualTo("0\u00a0%");
    }

    @Test
    void whatIsRequiredIsShownRoundedUp() {
        assertThat(say.up(new BigDecimal("13436.1"))).isEqualTo("13,437");
        assertThat(say.up(new BigDecimal("330.0"))).isEqualTo("330");
    }

    @Test
    void aYearIsNotGrouped() {
        assertThat(said("{y} {n}", "y", 2025, "n", 12500)).isEqualTo("2025 12,500");
    }

    @Test
    void periodsAreShownAsPeopleWriteThem() {
        assertThat(EN.period(Period.parse("2023"))).isEqualTo("2023");
        assertThat(EN.period(Period.parse("2023-Q2"))).isEqualTo("Q2 2023");
        assertThat(EN.period(Period.parse("2023-05"))).isEqualTo("May 2023");
        assertThat(EN.period(Period.parse("2023-05-31"))).isEqualTo("31 May 2023");
        assertThat(EN.period(Period.parse("2022-10-01/2023-09-30")))
                .isEqualTo("1 October 2022 \u2013 30 September 2023");
        assertThat(EN.day(LocalDate.of(2017, 12, 31))).isEqualTo("31 December 2017");
    }
}
