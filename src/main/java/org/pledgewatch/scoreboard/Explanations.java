package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.assessment.judgement.Step;
import org.pledgewatch.reference.Period;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** Turns the steps of a judgement into sentences: codes become titles, periods are shown, decimals stay exact. */
@Component
class Explanations {

    private final Say say;

    Explanations(Say say) {
        this.say = say;
    }

    /** @param titles of the indicators, by code */
    List<StepFacts> told(List<Step> steps, Map<String, String> titles) {
        return steps.stream().map(step -> told(step, titles)).toList();
    }

    private StepFacts told(Step step, Map<String, String> titles) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> words = new LinkedHashMap<>();
        boolean stage = step.key().startsWith("stage.");
        step.values().forEach((name, value) -> {
            values.put(name, value instanceof Period period ? period.label() : value);
            words.put(name, word(name, value, titles, stage));
        });
        return new StepFacts(step.key(), say.text("step." + step.key(), words), values, words, step.observations());
    }

    private Object word(String name, Object value, Map<String, String> titles, boolean stage) {
        if (value instanceof String code) {
            return switch (name) {
                case "indicator" -> titles.getOrDefault(code, code);
                case "status", "result" -> say.text(name + "." + code);
                case "missing" -> say.knows("missing." + code) ? say.text("missing." + code) : code;
                default -> code;
            };
        }
        if (stage && value instanceof BigDecimal number && (name.equals("stage") || name.equals("target"))) {
            return say.text("stage." + number.intValue());
        }
        return value;
    }
}
