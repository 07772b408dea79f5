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
 * @param words the same with titles in place of codes, from which the sentence is said
 * @param observations the ids of the figures used
 */
public record StepFacts(
        String key,
        String text,
        Map<String, Object> values,
        @JsonIgnore Map<String, Object> words,
        List<Long> observations) {

    /** The key in the bundle. */
    @JsonIgnore
    public String message() {
        return "step." + key;
    }
}
