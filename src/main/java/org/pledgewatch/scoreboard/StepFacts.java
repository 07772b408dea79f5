package org.pledgewatch.scoreboard;

import java.util.List;
import java.util.Map;
import org.pledgewatch.assessment.judgement.Step;

/**
 * One step of an explanation.
 *
 * @param key of the sentence, {@code step.<key>} in the bundle of explanations
 * @param values that the sentence names: decimals, whole numbers, dates, periods, words
 * @param observations the ids of the figures used
 */
public record StepFacts(String key, Map<String, Object> values, List<Long> observations) {

    static StepFacts of(Step step) {
        return new StepFacts(step.key(), step.values(), step.observations());
    }
}
