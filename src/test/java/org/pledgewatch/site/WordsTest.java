package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.formula.Exclusion;
import org.pledgewatch.fairshare.formula.Reporting;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.pledgewatch.fairshare.formula.Verdict;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Voice;

/** The bundle of the pages' words has what they say, and nothing else. */
class WordsTest {

    private static final Path MAIN = Path.of("src/main");

    /**
     * {@code #{key}}, {@code say.text('key'}, {@code "instead.day"}: a key as it is written in templates and in Java.
     */
    private static final Pattern LITERAL =
            Pattern.compile("#\\{([A-Za-z0-9._-]+)}|['\"]([a-z]+(?:[.-][A-Za-z0-9_-]+)+)['\"]");

    /** {@code 'verdict.' + voice}: the beginning of keys that end in a code. */
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z]+(?:[.-][A-Z_a-z0-9-]+)*[.-])['\"] \\+");

    private static final List<String> FOR_EVERYBODY = List.of("site", "report", "notices", "reminders", "letters");
    private static final List<String> FOR_THE_DESK = List.of("desk", "drafting", "figures");

    private final Properties site = bundle(FOR_EVERYBODY);
    private final Properties pages =
            bundle(Stream.concat(FOR_EVERYBODY.stream(), FOR_THE_DESK.stream()).toList());
    private final Properties explanation = bundle(List.of("explanation"));

    @Test
    void everyWordThatAPageSaysIsInTheBundle() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path template : files(".html")) {
            Matcher key = Pattern.compile("#\\{([A-Za-z0-9._-]+)}|say\\.(?:text|html)\\('([A-Za-z0-9._-]+[A-Za-z0-9])'")
                    .matcher(read(template));
            while (key.find()) {
                String name = key.group(1) == null ? key.group(2) : key.group(1);
                if (!pages.containsKey(name)) {
                    missing.add(template.getFileName() + ": " + name);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsInTheBundleThatNoPageSays() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path file :
                Stream.concat(files(".html").stream(), files(".java").stream()).toList()) {
            String text = read(file);
            Matcher literal = LITERAL.matcher(text);
            while (literal.find()) {
                used.add(literal.group(1) == null ? literal.group(2) : literal.group(1));
            }
            Matcher beginning = BEGINNING.matcher(text);
            while (beginning.find()) {
                beginnings.add(beginning.group(1));
            }
        }
        Set<String> unused = new TreeSet<>(pages.stringPropertyNames());
        unused.removeAll(used);
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));

        assertThat(unused).isEmpty();
    }

    @Test
    void everyStatusHasItsWordInEveryVoice() {
        for (Voice voice : Voice.values()) {
            for (Status status : Status.values()) {
                assertThat(site).containsKey("verdict." + voice + "." + status);
            }
            assertThat(site).containsKey("voice." + voice);
        }
    }

    @Test
    void onlyWhatWasPromisedIsCalledKeptOrBroken() {
        for (Voice voice : Voice.values()) {
            for (Status status : Status.values()) {
                String word =
                        site.getProperty("verdict." + voice + "." + status).toLowerCase(java.util.Locale.ROOT);
                boolean ofPromises = word.contains("kept") || word.contains("broken");
                assertThat(ofPromises && voice != Voice.PLEDGED).as(word).isFalse();
            }
        }
    }

    @Test
    void everyReasonAndEveryCodeOfAReportHasItsWords() {
        for (Reason reason : Reason.values()) {
            assertThat(explanation).containsKey("reason." + reason);
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(site).containsKeys("share." + verdict, "share.group." + verdict);
        }
        for (Exclusion.Why why : Exclusion.Why.values()) {
            assertThat(site).containsKey("excluded." + why);
        }
        for (Sensitivity.Agreement agreement : Sensitivity.Agreement.values()) {
            assertThat(site).containsKey("agreement." + agreement);
        }
        for (Reporting reporting : Reporting.values()) {
            assertThat(site).containsKey("reporting." + reporting);
        }
        for (String method : ScenarioChoice.METHODS) {
            assertThat(site).containsKeys("apportionment." + method, "apportionment.name." + method);
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }

    private static Properties bundle(List<String> names) {
        Properties words = new Properties();
        for (String name : names) {
            try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources/messages/" + name + ".properties"))) {
                words.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return words;
    }
}
