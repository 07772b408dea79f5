package org.pledgewatch.scoreboard;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Map;

/**
 * One step of an explanation.
 *
 * @param key of the sentence, {@code step.<key>} in the bundle of explanations
 * @param text the sentence in plain words
 * @param values that the sentence names, exact: decimals, whole numbers, dates, periods, codes
 * @param operands the same as they were computed, periods as periods
 * @param stage whether what is measured are stages, as of a treaty
 * @param observations the ids of the figures used
 */
public record StepFacts(
        String key,
        String text,
        Map<String, Object> values,
        @JsonIgnore Map<String, Object> operands,
        @JsonIgnore boolean stage,
        List<Long> observations) {

    /** The key in the bundle. */
    @JsonIgnore
    public String message() {
        return "step." + key;
    }

    StepFacts saying(String sentence) {
        return new StepFacts(key, sentence, values, operands, stage, observations);
    }
}
