package org.pledgewatch.exchange.catalogue;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgewatch.reference.Codes;

/** How values are written in the catalogue; each reader refuses in a full sentence. */
final class Values {

    private Values() {}

    static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no date: write year, month and day, as 2016-09-19.", e);
        }
    }

    static Period span(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no span: write P6M or P2Y.", e);
        }
    }

    static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no time zone: write its name, as Europe/Brussels.", e);
        }
    }

    static BigDecimal number(String text) {
        if (!text.matches("[+-]?\\d{1,30}(\\.\\d{1,12})?")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no number: write digits with a point and no spaces, as 20000 or 0.10.");
        }
        return new BigDecimal(text);
    }

    static int wholeNumber(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no whole number of at most six digits.");
        }
        return Integer.parseInt(text);
    }

    static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("\"" + text + "\" is neither true nor false: write one of them.");
        }
        return text.equals("true");
    }

    static String slug(String text) {
        if (!Codes.isSlug(text)) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no slug: write lower-case letters, digits and single hyphens, at most 80.");
        }
        return text;
    }

    static String language(String text) {
        if (!text.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
            throw new IllegalArgumentException("\"" + text + "\" is no language: write its code, as en or pt-BR.");
        }
        return text;
    }

    static <E extends Enum<E>> Function<String, E> oneOf(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not one of "
                        + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                        + ": write one of them."));
    }

    /** The value of a key that must be one of a kind. */
    static <E extends Enum<E>> E choice(Entry entry, String key, Class<E> type) {
        return entry.read(key, oneOf(type), type.getEnumConstants()[0]);
    }

    static LocalDate date(Entry entry, String key) {
        return entry.read(key, Values::date, LocalDate.EPOCH);
    }

    static boolean flag(Entry entry, String key) {
        Boolean value = entry.optional(key, Values::flag);
        return value != null && value;
    }
}
