package org.pledgewatch.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** Says a message of the bundles in one language, with values in their places. */
public final class Say {

    private final MessageSource messages;
    private final Language language;
    private final Shown shown;
    private final Map<String, Phrase> phrases;
    private final Supplier<Map<String, String>> parties;

    Say(MessageSource messages, Language language) {
        this(messages, language, new ConcurrentHashMap<>(), Map::of);
    }

    private Say(
            MessageSource messages,
            Language language,
            Map<String, Phrase> phrases,
            Supplier<Map<String, String>> parties) {
        this.messages = messages;
        this.language = language;
        this.shown = Shown.in(language);
        this.phrases = phrases;
        this.parties = parties;
    }

    /**
     * The same, naming parties as they are recorded in this language.
     *
     * @param names by the parties' codes; asked for only when a party is named, and each time
     */
    public Say naming(Supplier<Map<String, String>> names) {
        return new Say(messages, language, phrases, names);
    }

    public Language language() {
        return language;
    }

    /** Plain words, for text and attributes: {@code text('key', 'name', value, …)}. */
    public String text(String key, @Nullable Object... namesAndValues) {
        return Telling.render(phrase(key), named(namesAndValues), language, false);
    }

    public String text(String key, Map<String, Object> values) {
        return Telling.render(phrase(key), values, language, false);
    }

    /** HTML with every value escaped, for {@code th:utext}: values that are markup stay so, addresses become links. */
    public String html(String key, @Nullable Object... namesAndValues) {
        return html(key, named(namesAndValues));
    }

    public String html(String key, Map<String, Object> values) {
        return Telling.render(phrase(key), values, language, true);
    }

    /**
     * The name of a thing of the record, by its code: in this language where a translator gave it one, else as it is
     * recorded.
     *
     * @param kind of thing, as {@code commitment}, {@code indicator}, {@code unit}
     */
    public String name(String kind, @Nullable Object code, @Nullable String recorded) {
        String given = recorded == null ? "" : recorded;
        return code == null ? given : known(kind + "." + String.valueOf(code).replace(' ', '-'), given);
    }

    /** What we say of a thing ourselves, in this language where it was translated. */
    public Remark remark(String recorded) {
        String key = Remark.key(recorded);
        return knows(key) ? new Remark(text(key), language) : new Remark(recorded, Language.EN);
    }

    /** A thing whose code is its name, as a unit or a region. */
    public String name(String kind, @Nullable String recorded) {
        return name(kind, recorded, recorded);
    }

    /** A party's name in this language, where the record has one or a translator gave it one. */
    public String party(@Nullable String code, @Nullable String recorded) {
        String known = code == null ? null : parties.get().get(code);
        return known == null ? name("party", code, recorded) : known;
    }

    /** A slice of an indicator, by its code: {@code category=work-permanent} is "work permanent". */
    public String slice(String breakdown) {
        String value = Breakdown.of(breakdown).value();
        return name("breakdown", value, value.replace('-', ' '));
    }

    /** Several slices, in their order. */
    public String slices(Collection<String> breakdowns) {
        return list(breakdowns.stream().map(this::slice).toList());
    }

    /** Several parties, in their order. */
    public String parties(Collection<String> codes, Map<String, String> recorded) {
        return list(codes.stream().map(code -> party(code, recorded.get(code))).toList());
    }

    /** One after the other, with the comma of the language. */
    public String list(Collection<String> words) {
        return String.join(language.comma(), words);
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
            messages.getMessage(key, null, language.locale());
            return true;
        } catch (NoSuchMessageException e) {
            return false;
        }
    }

    public String number(@Nullable Object value) {
        return value == null ? "" : Telling.shown(value, "number", language);
    }

    /** Rounded up to whole units: what is required, so that nobody reads less than that. */
    public String up(@Nullable BigDecimal value) {
        return value == null ? "" : shown.number(value.setScale(0, RoundingMode.CEILING));
    }

    /** A fraction as a percentage for a column: digits that line up. */
    public String ratio(@Nullable BigDecimal fraction) {
        return fraction == null ? "" : shown.ratio(fraction);
    }

    public String percent(@Nullable BigDecimal fraction) {
        return fraction == null ? "" : shown.percent(fraction);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "" : shown.day(day);
    }

    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : shown.moment(moment);
    }

    /** A period by its label. */
    public String period(@Nullable String label) {
        return label == null ? "" : shown.period(Period.parse(label));
    }

    private Phrase phrase(String key) {
        return phrases.computeIfAbsent(key, k -> Phrase.parse(messages.getMessage(k, null, language.locale())));
    }

    private static Map<String, Object> named(@Nullable Object... namesAndValues) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            values.put(String.valueOf(namesAndValues[i]), value == null ? "" : value);
        }
        return values;
    }

    /** A value as it stands in a sentence. */
    public String value(Object value) {
        return Telling.shown(value, "", language);
    }
}
