package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

class ExplanationTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private final Properties sentences = sentences();

    @Test
    void everyStepReasonStatusAndResultHasASentenceAndNoSentenceIsLeftOver() {
        Set<String> wanted = Stream.of(
                        Arrays.stream(Says.values()).map(says -> "step." + says.key()),
                        Arrays.stream(Reason.values()).map(reason -> "reason." + reason),
                        Arrays.stream(Status.values()).map(status -> "status." + status),
                        Arrays.stream(Result.values()).map(result -> "result." + result))
                .flatMap(keys -> keys)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(sentences.stringPropertyNames())).isEqualTo(wanted);
    }

    @Test
    void aSentenceNamesOnlyWhatItsStepGives() {
        for (Says says : Says.values()) {
            String sentence = sentences.getProperty("step." + says.key());
            Set<String> placeholders = PLACEHOLDER
                    .matcher(sentence)
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(says.names()).as(sentence).containsAll(placeholders);
        }
    }

    @Test
    void everythingThatCanBeSaidIsSaidSomewhere() {
        Set<String> said = new TreeSet<>();
        for (int seed = 0; seed < 1_500; seed++) {
            Given given = AnyPromise.of(seed);
            for (int days = -10; days < AnyPromise.DAYS; days += 60) {
                LocalDate asOf = given.start().plusDays(days);
                Judgement judgement = given.asOf(asOf);
                judgement.explanation().forEach(step -> said.add(step.key()));
                given.judge()
                        .prospect(given.undertaken(), given.evidence(), judgement, asOf)
                        .forEach(step -> said.add(step.key()));
            }
        }

        assertThat(said)
                .isEqualTo(Arrays.stream(Says.values()).map(Says::key).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Properties sentences() {
        try (Reader reader = new InputStreamReader(
                Says.class.getResourceAsStream("/messages/explanation.properties"), StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
