package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pledgewatch.assessment.judgement.Step;
import org.pledgewatch.reference.Period;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** Turns the steps of a judgement into sentences: codes become titles, periods are shown, decimals stay exact. */
@Component
class Explanations {

    private static final Set<String> STAGES = Set.of("stage", "target", "actual");

    private final Say say;

    Explanations(Say say) {
        this.say = say;
    }

    /**
     * @param titles of the indicators, by code
     * @param stage whether what is measured are stages, as of a treaty
     */
    List<StepFacts> told(List<Step> steps, Map<String, String> titles, boolean stage) {
        return steps.stream().map(step -> told(step, titles, stage)).toList();
    }

    private StepFacts told(Step step, Map<String, String> titles, boolean stage) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> words = new LinkedHashMap<>();
        step.values().forEach((name, value) -> {
            values.put(name, value instanceof Period period ? period.label() : value);
            words.put(name, word(name, value, titles, stage));
        });
        return new StepFacts(step.key(), say.text("step." + step.key(), words), values, words, step.observations());
    }

    private Object word(String name, Object value, Map<String, String> titles, boolean stage) {
        if (value instanceof String code) {
            return switch (name) {
                case "indicator" -> indicator(code, titles);
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
    private String indicator(String code, Map<String, String> titles) {
        int space = code.indexOf(' ');
        String title = titles.getOrDefault(space < 0 ? code : code.substring(0, space), code);
        return space < 0 ? title : title + " (" + say.slice(code.substring(space + 1)) + ")";
    }
}
