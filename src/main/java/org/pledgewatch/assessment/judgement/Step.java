package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.reference.Period;

/**
 * One step of an explanation: data from which any language's sentence is rendered. The message key is
 * {@code step.<key>}; its arguments are named.
 *
 * @param key what the step says, as {@code threshold.pace}
 * @param values what the sentence names, in the order in which it was worked out: {@link BigDecimal}, {@link Integer},
 *     {@link LocalDate}, {@link Period} or {@link String}
 * @param observations the ids of the figures used
 */
public record Step(String key, Map<String, Object> values, List<Long> observations) {

    public Step {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        observations = List.copyOf(observations);
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Object v = value.getValue();
            if (!(v instanceof BigDecimal
                    || v instanceof Integer
                    || v instanceof LocalDate
                    || v instanceof Period
                    || v instanceof String)) {
                throw new IllegalArgumentException("A step cannot hold " + value.getKey() + " = " + v);
            }
        }
    }
}
