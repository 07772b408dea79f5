package org.pledgewatch.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What holds of every picture, whatever it draws. */
class EveryPictureTest {

    private static final Path SHEET = Path.of("src/main/resources/static/assets/site.css");
    private static final Path LAYOUT = Path.of("src/main/resources/templates/site/layout.html");

    static Stream<Picture> pictures() {
        return Stream.of(Examples.english(), Examples.arabic(), Examples.hostile())
                .flatMap(List::stream);
    }

    static Stream<String> files() {
        Stream<String> signs = Stream.of("Canada", "كندا أوفت", Examples.HOSTILE)
                .flatMap(words -> Stream.of(
                        Examples.card(words, words.startsWith("ك") ? "ar" : "en")
                                .file(),
                        Examples.badge(words, words.startsWith("ك") ? "ar" : "en")
                                .file()));
        return Stream.concat(pictures().map(picture -> picture.file("Pledgewatch & others")), signs);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void saysWhatItShowsToThoseWhoDoNotSeeIt(Picture picture) {
        Element root = Xml.read(picture.inline()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        String id = picture.caption().id();
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo(id + "-title");
        assertThat(root.getAttribute("aria-describedby")).isEqualTo(id + "-text");
        Element title = Xml.all(picture.inline(), "title").get(0);
        assertThat(title.getAttribute("id")).isEqualTo(id + "-title");
        assertThat(title.getTextContent()).startsWith(picture.caption().title().substring(0, 5));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void hasNeitherStyleNorSizeOfItsOwnInAPage(Picture picture) {
        for (Element element : Xml.all(picture.inline(), "*")) {
            assertThat(element.hasAttribute("style")).isFalse();
            assertThat(element.getTagName()).isNotIn("style", "script", "foreignObject", "image", "use");
        }
    }

    @Test
    void noIdIsGivenTwiceOnAPage() {
        List<String> ids = new ArrayList<>();
        Examples.english()
                .forEach(picture -> Xml.all(picture.inline(), "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(ids::add));
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileNeedsNothingElseAndRunsNothing(String file) {
        for (Element element : Xml.all(file, "*")) {
            assertThat(element.getTagName()).isNotIn("script", "a", "image", "use", "foreignObject");
            assertThat(element.hasAttribute("href")).isFalse();
            assertThat(element.hasAttribute("onload")).isFalse();
        }
        assertThat(file).doesNotContain("NaN").doesNotContain("http://www.w3.org/1999/xlink");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFillThatItNamesIsInIt(String file) {
        Set<String> ids = new HashSet<>();
        Xml.all(file, "*").forEach(element -> ids.add(element.getAttribute("id")));
        Xml.all(file, "*").stream()
                .map(element -> element.getAttribute("fill"))
                .filter(fill -> fill.startsWith("url("))
                .forEach(fill -> assertThat(ids).contains(fill.substring(5, fill.length() - 1)));
    }

    @Test
    void thePageAndTheFileStyleEveryClassThatIsDrawn() throws IOException {
        String sheet = Files.readString(SHEET, StandardCharsets.UTF_8);
        Set<String> classes = new HashSet<>();
        for (Picture picture : Examples.english()) {
            Xml.all("<g>" + picture.body() + "</g>", "*")
                    .forEach(element -> classes.add(element.getAttribute("class")));
        }
        classes.remove("");
        assertThat(classes).hasSizeGreaterThan(15);
        assertThat(classes).as("in site.css").allMatch(name -> sheet.matches("(?s).*\\." + name + "( \\{|, ).*"));
        assertThat(classes).as("in files").allMatch(name -> Style.SHEET.matches(".*\\." + name + "[,{].*"));
    }

    @Test
    void marksAreThoseOfThePages() throws IOException {
        String layout = Files.readString(LAYOUT, StandardCharsets.UTF_8);
        for (Mark mark : Mark.values()) {
            String id = "<symbol id=\"m-" + mark.name().toLowerCase(Locale.ROOT) + "\"";
            String symbol =
                    layout.lines().filter(line -> line.contains(id)).findFirst().orElseThrow();
            List<String> paths = new ArrayList<>();
            Xml.all(symbol.strip(), "path").forEach(path -> paths.add(path.getAttribute("d")));
            List<String> drawn = new ArrayList<>();
            Xml.all("<g>" + mark.shape() + "</g>", "path").forEach(path -> drawn.add(path.getAttribute("d")));
            assertThat(drawn).as(mark.name()).isEqualTo(paths);
        }
    }

    @Test
    void arabicIsEmbeddedFromTheRightAndNumbersAreNot() {
        String file = Examples.card("كندا", "ar").file();
        assertThat(file).contains("\u202bكندا\u202c").contains(">51,081<").contains("xml:lang=\"ar\"");
    }

    @Test
    void aMapWithLinksIsNoFile() {
        Picture picture =
                new Picture("map", 10, 10, "0 0 10 10", Examples.caption("m"), true, List.of(), "<a href=\"/\"/>");
        assertThat(picture.inline()).contains("role=\"group\"");
        assertThatThrownBy(() -> picture.file("us"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("draw it without links");
    }
}
