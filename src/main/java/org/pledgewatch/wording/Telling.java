package org.pledgewatch.wording;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.pledgewatch.reference.Period;

/** Puts values into the places of a phrase, as plain words or as HTML. */
final class Telling {

    private Telling() {}

    static String render(Phrase phrase, Map<String, Object> values, Language language, boolean html) {
        StringBuilder out = new StringBuilder();
        for (Phrase.Part part : phrase.parts()) {
            if (part instanceof Phrase.Words words) {
                out.append(html ? Markup.escape(words.text()) : words.text());
            } else if (part instanceof Phrase.Place place) {
                out.append(value(required(values, place.name()), place.style(), language, html));
            } else if (part instanceof Phrase.Link link) {
                String words = render(link.words(), values, language, html);
                String address = String.valueOf(required(values, link.name()));
                out.append(html ? Markup.link(address, new Markup(words)).html() : words);
            } else if (part instanceof Phrase.Choice choice) {
                Object value = required(values, choice.name());
                out.append(render(chosen(choice, value, language), counting(values, value), language, html));
            }
        }
        return out.toString();
    }

    private static Object required(Map<String, Object> values, String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The message needs a value for {" + name + "}; given are " + values.keySet());
        }
        return value;
    }

    private static Map<String, Object> counting(Map<String, Object> values, Object value) {
        Map<String, Object> more = new HashMap<>(values);
        more.put("#", value);
        return more;
    }

    /** By the plural rules of the language (Unicode CLDR); an exact {@code =0} comes first. */
    private static Phrase chosen(Phrase.Choice choice, Object value, Language language) {
        Map<String, Phrase> phrases = choice.phrases();
        String word = String.valueOf(value);
        if (choice.plural()) {
            BigDecimal n = new BigDecimal(word);
            Phrase exact = phrases.get("=" + word);
            if (exact != null) {
                return exact;
            }
            word = PluralRules.forLocale(language.writing())
                    .select(n.stripTrailingZeros().doubleValue());
        }
        Phrase chosen = phrases.get(word);
        return chosen != null ? chosen : Objects.requireNonNull(phrases.get("other"));
    }

    private static String value(Object value, String style, Language language, boolean html) {
        if (value instanceof Markup markup) {
            return markup.html();
        }
        String shown = shown(value, style, language);
        if (!html) {
            return shown;
        }
        return style.equals("strong") ? "<strong>" + Markup.escape(shown) + "</strong>" : Markup.escape(shown);
    }

    /** A value as it stands in a sentence. */
    static String shown(Object value, String style, Language language) {
        Shown shown = Shown.in(language);
        if (value instanceof BigDecimal number) {
            return style.equals("percent") ? shown.percent(number) : shown.number(number);
        }
        if (value instanceof Integer || value instanceof Long) {
            long number = ((Number) value).longValue();
            return style.equals("number") ? shown.grouped(number) : shown.count(number);
        }
        if (value instanceof LocalDate day) {
            return shown.day(day);
        }
        if (value instanceof Instant moment) {
            return shown.moment(moment);
        }
        return value instanceof Period period ? shown.period(period) : String.valueOf(value);
    }
}
