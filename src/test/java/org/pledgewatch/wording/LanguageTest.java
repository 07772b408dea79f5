package org.pledgewatch.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.reference.Period;
import org.springframework.context.support.StaticMessageSource;

class LanguageTest {

    private final StaticMessageSource messages = new StaticMessageSource();

    private String said(Language language, String pattern, Object... values) {
        messages.addMessage(pattern, language.locale(), pattern);
        return new Say(messages, language).text(pattern, values);
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        BigDecimal n = new BigDecimal("1234567.25");

        assertThat(Shown.in(Language.EN).number(n)).isEqualTo("1,234,567.25");
        assertThat(Shown.in(Language.FR).number(n)).isEqualTo("1\u202f234\u202f567,25");
        assertThat(Shown.in(Language.ES).number(n)).isEqualTo("1.234.567,25");
        assertThat(Shown.in(Language.AR).number(n)).isEqualTo("1,234,567.25");
    }

    @Test
    void daysAreWrittenAsTheLanguageWritesThem() {
        LocalDate day = LocalDate.of(2017, 10, 1);

        assertThat(Shown.in(Language.EN).day(day)).isEqualTo("1 October 2017");
        assertThat(Shown.in(Language.FR).day(day)).isEqualTo("1er octobre 2017");
        assertThat(Shown.in(Language.FR).day(day.plusDays(10))).isEqualTo("11 octobre 2017");
        assertThat(Shown.in(Language.ES).day(day)).isEqualTo("1 de octubre de 2017");
        assertThat(Shown.in(Language.AR).day(day)).isEqualTo("1 \u0623\u0643\u062a\u0648\u0628\u0631 2017");
    }

    @Test
    void aQuarterHasTheWordOfTheLanguage() {
        Period quarter = Period.parse("2023-Q2");

        assertThat(Shown.in(Language.EN).period(quarter)).isEqualTo("Q2 2023");
        assertThat(Shown.in(Language.FR).period(quarter)).isEqualTo("T2 2023");
        assertThat(Shown.in(Language.ES).period(quarter)).isEqualTo("T2 2023");
    }

    @Test
    void aMomentIsToldInUniversalTime() {
        Instant moment = Instant.parse("2026-03-05T08:09:00Z");

        assertThat(Shown.in(Language.EN).moment(moment)).isEqualTo("5 March 2026, 08:09 UTC");
        assertThat(Shown.in(Language.FR).moment(moment)).isEqualTo("5 mars 2026, 08:09 UTC");
    }

    @ParameterizedTest
    @CsvSource({"0,zero", "1,one", "2,two", "3,few", "10,few", "11,many", "99,many", "100,other", "102,other", "103,few"
    })
    void arabicHasSixFormsOfThePlural(int n, String form) {
        String pattern = "{n, plural, zero {zero} one {one} two {two} few {few} many {many} other {other}}";

        assertThat(said(Language.AR, pattern, "n", n)).isEqualTo(form);
    }

    @Test
    void inFrenchNoneIsSingular() {
        String pattern = "{n, plural, one {un} other {plusieurs}}";

        assertThat(said(Language.FR, pattern, "n", 0)).isEqualTo("un");
        assertThat(said(Language.ES, pattern, "n", 0)).isEqualTo("plusieurs");
    }

    @Test
    void aThingIsNamedInTheLanguageElseAsItIsRecorded() {
        messages.addMessage("theme.resettlement", Language.FR.locale(), "R\u00e9installation");
        Say french = new Say(messages, Language.FR);

        assertThat(french.name("theme", "resettlement", "Resettlement")).isEqualTo("R\u00e9installation");
        assertThat(french.name("theme", "new-one", "A new one")).isEqualTo("A new one");
    }

    @Test
    void aPartyIsNamedAsTheRecordNamesItInTheLanguage() {
        Say french = new Say(messages, Language.FR).naming(() -> Map.of("DEU", "Allemagne"));

        assertThat(french.party("DEU", "Germany")).isEqualTo("Allemagne");
        assertThat(french.party("icmc", "ICMC")).isEqualTo("ICMC");
    }

    @Test
    void namesStandInTheOrderOfTheLanguage() {
        assertThat(List.of("Z\u00fcrich", "\u00c9tats", "Espagne", "Finlande").stream()
                        .sorted(Language.FR.alphabet()))
                .containsExactly("Espagne", "\u00c9tats", "Finlande", "Z\u00fcrich");
    }

    @Test
    void onlyTheFirstLanguageHasNoPrefix() {
        assertThat(Language.EN.prefix()).isEmpty();
        assertThat(Language.AR.prefix()).isEqualTo("/ar");
        assertThat(Language.AR.direction()).isEqualTo("rtl");
        assertThat(Language.of("de")).isEmpty();
    }
}
