package org.pledgewatch.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says a message of the bundles with values in their places. */
@Component
public class Say {

    private static final Locale LOCALE = Locale.ENGLISH;

    private final MessageSource messages;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    Say(MessageSource messages) {
        this.messages = messages;
    }

    /** Plain words, for text and attributes: {@code text('key', 'name', value, …)}. */
    public String text(String key, @Nullable Object... namesAndValues) {
        return Telling.render(phrase(key), named(namesAndValues), false);
    }

    public String text(String key, Map<String, Object> values) {
        return Telling.render(phrase(key), values, false);
    }

    /** HTML with every value escaped, for {@code th:utext}: values that are markup stay so, addresses become links. */
    public String html(String key, @Nullable Object... namesAndValues) {
        return html(key, named(namesAndValues));
    }

    public String html(String key, Map<String, Object> values) {
        return Telling.render(phrase(key), values, true);
    }

    /** A slice of an indicator, by its code: {@code category=work-permanent} is "work permanent". */
    public String slice(String breakdown) {
        return Breakdown.of(breakdown).value().replace('-', ' ');
    }

    /** Several slices, in their order. */
    public String slices(Collection<String> breakdowns) {
        return breakdowns.stream().map(this::slice).collect(Collectors.joining(", "));
    }

    /** Why a status is what it is, in the words of a voice where that has its own. */
    public String reason(Object voice, Object reason) {
        String own = "reason." + voice + "." + reason;
        return text(knows(own) ? own : "reason." + reason);
    }

    /** The message where there is one, else what is given. */
    public String known(String key, String otherwise) {
        return knows(key) ? text(key) : otherwise;
    }

    public boolean knows(String key) {
        try {
            messages.getMessage(key, null, LOCALE);
            return true;
        } catch (NoSuchMessageException e) {
            return false;
        }
    }

    public String number(@Nullable Object value) {
        return value == null ? "" : shown(value, "number");
    }

    /** Rounded up to whole units: what is required, so that nobody reads less than that. */
    public String up(@Nullable BigDecimal value) {
        return value == null ? "" : Shown.number(value.setScale(0, RoundingMode.CEILING));
    }

    /** A fraction as a percentage for a column: digits that line up. */
    public String ratio(@Nullable BigDecimal fraction) {
        return fraction == null ? "" : Shown.ratio(fraction);
    }

    public String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? "" : Shown.percent(fraction);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : Shown.day(day);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : Shown.moment(moment);
    }

    /** A period by its label. */
    public String period(@Nullable String label) {
        return label == null ? "" : Shown.period(Period.parse(label));
    }

    private Phrase phrase(String key) {
        return phrases.computeIfAbsent(key, k -> Phrase.parse(messages.getMessage(k, null, LOCALE)));
    }

    private static Map<String, Object> named(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(String.valueOf(namesAndValues[i]), value == null ? "" : value);
        }
        return values;
    }

    public static String shown(Object value, String style) {
        if (value instanceof BigDecimal number) {
            return style.equals("percent") ? Shown.percent(number) : Shown.number(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return style.equals("number") ? Shown.grouped(number) : Shown.count(number);
        }
        if (value instanceof LocalDate day) {
            return Shown.day(day);
        }
        if (value instanceof Instant moment) {
            return Shown.moment(moment);
        }
        return value instanceof Period period ? Shown.period(period) : String.valueOf(value);
    }
}
