package org.pledgewatch.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Every language says everything that English says, with the same values, and nothing else. */
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path CATALOGUE = Path.of("src/main/resources/catalogue");

    static Stream<Arguments> translations() {
        return Stream.of("site", "report", "notices", "reminders", "letters", "explanation")
                .flatMap(bundle -> Stream.of(Language.FR, Language.ES, Language.AR)
                        .map(language -> Arguments.of(bundle, language)));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void noKeyIsMissingOrLeftOver(String bundle, Language language) {
        assertThat(read(bundle + "_" + language.code()).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(read(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyMessageTellsTheSameValues(String bundle, Language language) {
        Properties english = read(bundle);
        Properties other = read(bundle + "_" + language.code());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(Phrase.parse(other.getProperty(key))))
                    .as(language.code() + " " + key)
                    .isEqualTo(places(Phrase.parse(english.getProperty(key))));
        }
    }

    /** The desk speaks English only, as yet: each of its bundles is well formed and says nothing twice. */
    @ParameterizedTest
    @ValueSource(strings = {"desk", "drafting", "figures"})
    void whatTheDeskSaysIsWellFormed(String bundle) {
        Properties desk = read(bundle);
        desk.stringPropertyNames()
                .forEach(key -> assertThat(Phrase.parse(desk.getProperty(key)).parts())
                        .as(key)
                        .isNotEmpty());
        assertThat(desk.stringPropertyNames())
                .doesNotContainAnyElementsOf(read("site").stringPropertyNames());
    }

    @Test
    void everyLanguageHasEveryNameOfTheCatalogue() throws IOException {
        Set<String> recorded = recorded();
        for (Language language : List.of(Language.FR, Language.ES, Language.AR)) {
            Set<String> named = new TreeSet<>(read("names_" + language.code()).stringPropertyNames());
            assertThat(named).as(language.code()).containsAll(recorded);
        }
        assertThat(recorded).hasSizeGreaterThan(130);
    }

    /** A remark is a quotation of nobody, so a reader may have it in their own language. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EN")
    void everyRemarkOfTheCatalogueIsTranslatedAndNoOther(Language language) throws IOException {
        Properties remarks = read("remarks_" + language.code());

        assertThat(remarks.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(remarked().map(Remark::key).collect(Collectors.toSet()));
        remarks.forEach(
                (key, text) -> assertThat(Phrase.parse(String.valueOf(text)).parts())
                        .as("%s", key)
                        .hasSize(1));
    }

    @Test
    void aRemarkThatWasChangedIsNoLongerTheOneThatWasTranslated() {
        assertThat(Remark.key("No figure can tell: people judge."))
                .isEqualTo(Remark.key(" No figure can  tell:\npeople judge.\n"));
        assertThat(Remark.key("No figure can tell: people judge.")).isNotEqualTo(Remark.key("No figure can tell."));
    }

    private static Stream<String> remarked() throws IOException {
        try (Stream<Path> files = Files.list(CATALOGUE)) {
            List<String> remarks = new ArrayList<>();
            for (Path file : files.toList()) {
                collect(new Yaml().load(Files.readString(file)), remarks);
            }
            return remarks.stream();
        }
    }

    private static void collect(Object node, List<String> remarks) {
        if (node instanceof Map<?, ?> entry) {
            entry.forEach((key, value) -> {
                if (value instanceof String text && (key.equals("caution") || key.equals("about"))) {
                    remarks.add(text);
                } else {
                    collect(value, remarks);
                }
            });
        } else if (node instanceof List<?> list) {
            list.forEach(one -> collect(one, remarks));
        }
    }

    /** The keys of what the catalogue gives a title. */
    private static Set<String> recorded() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(CATALOGUE)) {
            for (Path file : files.toList()) {
                Map<String, List<Map<String, Object>>> catalogue = new Yaml().load(Files.readString(file));
                Map.of("commitments", "slug", "themes", "slug", "frameworks", "slug", "indicators", "code")
                        .forEach((kind, code) -> catalogue.getOrDefault(kind, List.of()).stream()
                                .map(entry -> kind.substring(0, kind.length() - 1) + "." + entry.get(code))
                                .forEach(keys::add));
            }
        }
        return keys;
    }

    private static Set<String> places(Phrase phrase) {
        Set<String> places = new TreeSet<>();
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Place place) {
                places.add(place.name());
            } else if (part instanceof Phrase.Choice choice) {
                places.add(choice.name());
                choice.phrases().values().forEach(inner -> places.addAll(places(inner)));
            } else if (part instanceof Phrase.Link link) {
                places.add(link.name());
                places.addAll(places(link.words()));
            }
        }
        places.remove("#");
        return places;
    }

    private static Properties read(String bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return words;
    }
}
