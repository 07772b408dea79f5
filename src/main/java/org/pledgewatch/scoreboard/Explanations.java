package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.assessment.judgement.Step;
import org.pledgewatch.reference.Period;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;

/** Turns the steps of a judgement into sentences: codes become titles, periods are shown, decimals stay exact. */
@Component
public class Explanations {
    private static final Set<String> STAGES = Set.of("stage", "target", "actual");
    private final Say say;

    Explanations(Says says) {
        this.say = says.in(Language.EN);
    }

    /**
     * The steps with their sentences in the first language.
     *
     * @param titles of the indicators, by code
     * @param stage whether what is measured are stages, as of a treaty
     */
    List<StepFacts> told(List<Step> steps, Map<String, String> titles, boolean stage) {
        return steps.stream().map(step -> told(step, titles, stage)).toList();
    }

    private StepFacts told(Step step, Map<String, String> titles, boolean stage) {
        Map<String, Object> values = new LinkedHashMap<>();
        step.values().forEach((name, value) -> values.put(name, value instanceof Period p ? p.label() : value));
        StepFacts told = new StepFacts(step.key(), "", values, step.values(), stage, step.observations());
        return told.saying(say.text(told.message(), words(told, titles, say)));
    }

    /**
     * The values of a step with titles in place of codes, for its sentence in any language.
     *
     * @param titles of the indicators as recorded, by code
     */
    public static Map<String, Object> words(StepFacts step, Map<String, String> titles, Say say) {
        Map<String, Object> words = new LinkedHashMap<>();
        step.operands().forEach((name, value) -> words.put(name, word(name, value, titles, step.stage(), say)));
        return words;
    }

    private static Object word(String name, Object value, Map<String, String> titles, boolean stage, Say say) {
        if (value instanceof String code) {
            return switch (name) {
                case "indicator" -> indicator(code, titles, say);
                case "breakdown" -> say.slice(code);
                case "status", "result" -> say.text(name + "." + code);
                case "missing" -> say.known("missing." + code, code);
                default -> code;
            };
        }
        if (stage && value instanceof BigDecimal number && STAGES.contains(name)) {
            return say.text("stage.word." + number.intValue());
        }
        return value;
    }

    /** An indicator's code, with a slice after a space where it is not the whole. */
    private static String indicator(String code, Map<String, String> titles, Say say) {
        int space = code.indexOf(' ');
        String whole = space < 0 ? code : code.substring(0, space);
        String title = say.name("indicator", whole, titles.getOrDefault(whole, whole));
        return space < 0 ? title : title + " (" + say.slice(code.substring(space + 1)) + ")";
    }
}
