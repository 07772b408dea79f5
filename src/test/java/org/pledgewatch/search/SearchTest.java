package org.pledgewatch.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private final Index<String> index = new Index<>(List.of(
            entry(
                    "family",
                    Passage.name("Family visas are not cut for work visas", "en"),
                    Passage.name("Les visas familiaux ne sont pas réduits", "fr"),
                    Passage.text("Refugees may bring their families.", "en")),
            entry(
                    "resettle",
                    Passage.name("More resettlement", "en"),
                    Passage.name("Más reasentamiento", "es"),
                    Passage.name("المزيد من إعادة توطين اللاجئين", "ar"),
                    Passage.text("States take in refugees by resettlement, and their family.", "en")),
            entry("guinea-bissau", Passage.name("Guinea-Bissau", "en"), Passage.code("GNB")),
            entry("guinea", Passage.name("Guinea", "en"), Passage.code("GIN")),
            entry("guyana", Passage.name("Guyana", "en"), Passage.code("GUY")),
            entry("ivory", Passage.name("Côte d’Ivoire", "fr"), Passage.name("Ivory Coast", "en")),
            entry("turkey", Passage.name("Türkiye", "en")),
            entry(
                    "germany",
                    Passage.name("Germany", "en"),
                    Passage.name("Allemagne", "fr"),
                    Passage.name("Alemania", "es"),
                    Passage.name("ألمانيا", "ar")),
            entry("morocco", Passage.name("المغرب", "ar"), Passage.name("Morocco", "en")),
            entry("mauritania", Passage.name("موريتانيا", "ar")),
            entry("egypt", Passage.name("مصر", "ar"), Passage.name("埃及", "zh"))));

    private static Entry<String> entry(String what, Passage... passages) {
        return new Entry<>(what, List.of(passages));
    }

    private List<String> find(String words) {
        return index.find(Asked.of(words)).hits().stream().map(Found.Hit::what).toList();
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(find("refugees")).containsExactly("family", "resettle");
        assertThat(find("refugees resettlement")).containsExactly("resettle");
        assertThat(find("refugees Germany")).isEmpty();
    }

    @Test
    void aWordInTheNameComesBeforeOneInTheText() {
        assertThat(find("family")).containsExactly("family", "resettle");
        assertThat(find("resettlement")).containsExactly("resettle");
    }

    @Test
    void theWordItselfComesBeforeItsBeginningAndThatBeforeOneWithAnError() {
        Index<String> three = new Index<>(List.of(
                entry("error", Passage.name("vlsas", "en")),
                entry("beginning", Passage.name("visascope", "en")),
                entry("itself", Passage.name("visas", "en")),
                entry("singular", Passage.name("visa", "en"))));

        assertThat(three.find(Asked.of("visas")).hits())
                .extracting(Found.Hit::what)
                .containsExactly("itself", "beginning", "singular");
        assertThat(three.find(Asked.of("vissas")).hits())
                .extracting(Found.Hit::what)
                .startsWith("itself");
    }

    @Test
    void theWholeNameComesFirst() {
        assertThat(find("Guinea")).containsExactly("guinea", "guinea-bissau");
        assertThat(find("guinea bissau")).containsExactly("guinea-bissau");
        assertThat(find("cote d'ivoire")).containsExactly("ivory");
    }

    @Test
    void aBeginningIsEnough() {
        assertThat(find("resettl")).containsExactly("resettle");
        assertThat(find("guy")).containsExactly("guyana");
    }

    @Test
    void aCodeIsFound() {
        assertThat(find("gnb")).containsExactly("guinea-bissau");
    }

    @ParameterizedTest
    @CsvSource({
        "resetlement, resettle",
        "resettelment, resettle",
        "ressetlement, resettle",
        "germnay, germany",
        "Gremany, germany",
        "alemagne, germany",
        "Allemange, germany",
        "reasentamento, resettle",
        "reacentamiento, resettle",
        "Alemnia, germany",
        "المانيا, germany",
        "ألمنيا, germany",
        "موريتنيا, mauritania",
        "turkiey, turkey"
    })
    void aTypingErrorIsForgivenInEveryLanguage(String words, String found) {
        assertThat(find(words)).containsExactly(found);
    }

    @Test
    void aShortWordIsTakenAsItIs() {
        assertThat(find("gub")).isEmpty();
        assertThat(find("cat")).isEmpty();
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(find("TURKIYE")).containsExactly("turkey");
        assertThat(find("türkıye")).containsExactly("turkey");
        assertThat(find("COTE DIVOIRE")).containsExactly("ivory");
        assertThat(find("mas")).containsExactly("resettle");
        assertThat(find("ｇｅｒｍａｎｙ")).containsExactly("germany");
    }

    @ParameterizedTest
    @CsvSource({
        "لاجئين, resettle",
        "اللاجئين, resettle",
        "لِلّاجئين, resettle",
        "والاجئين, resettle",
        "اعاده, resettle",
        "إعـــادة, resettle",
        "اِعَادَة تَوْطِين, resettle",
        "المانيا, germany",
        "مغرب, morocco",
        "بالمغرب, morocco",
        "مصر, egypt"
    })
    void arabicIsFoundHoweverItsLettersAreWritten(String words, String found) {
        assertThat(find(words)).containsExactly(found);
    }

    @Test
    void aSignThatIsAWordIsFound() {
        assertThat(find("埃及")).containsExactly("egypt");
    }

    @Test
    void whatAWordWasTakenForIsTold() {
        assertThat(index.find(Asked.of("refugees resetlement")).readAs())
                .isEqualTo(Map.of("resetlement", "resettlement"));
        assertThat(index.find(Asked.of("resettlement")).readAs()).isEmpty();
    }

    @Test
    void whereNothingIsFoundEverythingThatIsOfferedFindsSomething() {
        Found<String> found = index.find(Asked.of("refugees germany guyana"));

        assertThat(found.hits()).isEmpty();
        assertThat(found.others())
                .isNotEmpty()
                .allSatisfy(other -> assertThat(find(other)).isNotEmpty());
        assertThat(index.find(Asked.of("zzzzzz")).others()).isEmpty();
        assertThat(index.find(Asked.of("rsettlmnt")).others()).containsExactly("resettlement");
    }

    @Test
    void nothingAskedFindsNothing() {
        for (String nothing : List.of("", " ", "%", "\"*\\:~^()[]{}+-!", "\u0000\u0001")) {
            assertThat(find(nothing)).as(nothing).isEmpty();
            assertThat(index.find(Asked.of(nothing)).others()).isEmpty();
        }
    }

    @Test
    void theWordsThatWereAskedForAreMarkedAndNoLetterIsLost() {
        Found<String> found = index.find(Asked.of("FAMILY resetlement"));
        String text = "States take in refugees by resettlement, and their family.";

        List<Piece> pieces = found.marked(text);

        assertThat(pieces.stream().filter(Piece::asked).map(Piece::text)).containsExactly("resettlement", "family");
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void anExcerptShowsThePassageThatHasMostOfTheWords() {
        Found<String> found = index.find(Asked.of("familiaux"));
        Found.Excerpt excerpt = found.excerpt(found.hits().get(0), "Family visas are not cut for work visas", "en")
                .orElseThrow();

        assertThat(excerpt.language()).isEqualTo("fr");
        assertThat(excerpt.pieces()).contains(new Piece("familiaux", true));
    }

    @Test
    void aLongTextIsCutBetweenWordsAroundWhatWasAskedFor() {
        String before = IntStream.range(0, 80).mapToObj(i -> "before" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 80).mapToObj(i -> "after" + i).collect(Collectors.joining(" "));
        Index<String> one = new Index<>(List.of(entry("long", Passage.text(before + " needle " + after, "en"))));
        Found<String> found = one.find(Asked.of("needle"));

        List<Piece> pieces =
                found.excerpt(found.hits().get(0), "", "en").orElseThrow().pieces();
        String text = pieces.stream().map(Piece::text).collect(Collectors.joining());

        assertThat(text)
                .startsWith("…before7")
                .endsWith("…")
                .hasSizeLessThan(240)
                .contains(" needle ");
        assertThat(Arrays.asList((before + " " + after).split(" ")))
                .containsAll(Arrays.stream(text.replace("…", "").split(" "))
                        .filter(w -> !w.equals("needle"))
                        .toList());
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        assertThat(Asked.of("a ".repeat(50_000)).cut()).isTrue();
        assertThat(Asked.of("x".repeat(100_000)).forms()).isEmpty();
        Asked many = Asked.of(IntStream.range(0, 40).mapToObj(i -> "w" + i).collect(Collectors.joining(" ")));
        assertThat(many.cut()).isTrue();
        assertThat(many.forms()).hasSize(Asked.MOST_WORDS);
        assertThat(Asked.of("refugees and migrants").cut()).isFalse();
    }
}
