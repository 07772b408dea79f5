package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.pledgewatch.reference.Period;

/**
 * One step of an explanation: data from which any language's sentence is rendered. The message key is
 * {@code step.<key>}; its arguments are named.
 *
 * @param key what the step says, as {@code threshold.pace}
 * @param values what the sentence names, in the order in which it was worked out: {@link BigDecimal}, {@link Integer},
 *     {@link LocalDate}, {@link Period} or {@link String}; exact, save the ratios and percentages that a sentence shows
 *     rounded down and that no comparison uses. {@code status} and {@code result} are the codes of statuses and results
 * @param observations the ids of the figures used
 */
public record Step(String key, Map<String, Object> values, List<Long> observations) {

    public Step {
        values = Values.copyOf(values);
        observations = List.copyOf(observations);
    }
}
