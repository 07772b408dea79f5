package org.pledgewatch.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs a member, with the one action that settles it.
 *
 * @param due since or on which day; null where no day matters
 * @param key of the message that says what
 * @param values of that message
 * @param address where it is settled: the very form
 * @param action key of the message that names the action, as "Record the figures"
 */
public record TodayItem(
        Urgency urgency,
        @Nullable LocalDate due,
        String key,
        Map<String, Object> values,
        String address,
        String action) {

    public TodayItem {
        values = Map.copyOf(values);
    }
}
