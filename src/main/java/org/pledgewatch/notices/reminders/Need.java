package org.pledgewatch.notices.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Say;

/**
 * Something that needs a member, with the one action that settles it.
 *
 * @param subject what it is about, the same as long as it is the same thing: {@code milestone:a-network:grow}
 * @param due since or on which day; null where no day matters, and then nobody is reminded of it
 * @param key of the message that says what
 * @param values of that message
 * @param address where it is settled: the very form
 * @param action key of the message that names the action, as "Record the figures"
 * @param about the one undertaking it is about; null where it is about several, or none
 * @param escalated whether it is somebody else's, who did not settle it
 */
public record Need(
        Urgency urgency,
        String subject,
        @Nullable LocalDate due,
        String key,
        Map<String, Object> values,
        String address,
        String action,
        @Nullable Bound about,
        boolean escalated) {

    /** The order in which needs are told. */
    public static final Comparator<Need> MOST_URGENT_FIRST = Comparator.comparing(Need::urgency)
            .thenComparing(need -> need.due() == null ? LocalDate.MAX : need.due())
            .thenComparing(Need::address)
            .thenComparing(Need::subject);

    /**
     * A name that each language has its own word for; the kind is {@code party}, {@code commitment}, {@code indicator}.
     */
    public record Named(String kind, String code, String recorded) {

        String in(Say say) {
            return kind.equals("party") ? say.party(code, recorded) : say.name(kind, code, recorded);
        }
    }

    /** An undertaking by its address: the commitment's slug and the party's code. */
    public record Bound(String commitment, String party) {}

    public Need {
        values = Map.copyOf(values);
        if (subject.isBlank() || subject.length() > 300) {
            throw new IllegalArgumentException(
                    "What a need is about is told in 1 to 300 letters: \"" + subject + "\".");
        }
    }

    /** What it is, in a sentence. */
    public String text(Say say) {
        Map<String, Object> told = new HashMap<>(values);
        told.replaceAll((name, value) -> value instanceof Named named ? named.in(say) : value);
        return say.text(key, told);
    }

    /** Of whoever reads it. */
    public static Need of(
            Urgency urgency,
            String subject,
            @Nullable LocalDate due,
            String key,
            Map<String, Object> values,
            String address,
            String action) {
        return new Need(urgency, subject, due, key, values, address, action, null, false);
    }

    public Need about(@Nullable Bound undertaking) {
        return new Need(urgency, subject, due, key, values, address, action, undertaking, escalated);
    }

    public Need escalatedIf(boolean isEscalated) {
        return new Need(urgency, subject, due, key, values, address, action, about, isEscalated);
    }
}
