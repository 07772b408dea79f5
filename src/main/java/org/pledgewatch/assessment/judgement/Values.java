package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;

/**
 * The named values of a step, in order, as a map that cannot change. There are dozens in a judgement and a million
 * judgements in a run, so it is two arrays and no table; the names are shared by all steps of a kind.
 */
final class Values extends AbstractMap<String, Object> {

    private final String[] names;
    private final Object[] values;

    /** Takes both arrays over. */
    Values(String[] names, Object[] values) {
        if (names.length != values.length) {
            throw new IllegalArgumentException(names.length + " names, but " + values.length + " values: "
                    + String.join(", ", names) + ". Give one for each.");
        }
        for (int i = 0; i < values.length; i++) {
            requireKnownKind(names[i], values[i]);
        }
        this.names = names;
        this.values = values;
    }

    static Values copyOf(Map<String, Object> map) {
        return map instanceof Values same
                ? same
                : new Values(map.keySet().toArray(String[]::new), map.values().toArray());
    }

    private static void requireKnownKind(String name, @Nullable Object value) {
        if (!(value instanceof BigDecimal
                || value instanceof LocalDate
                || value instanceof Period
                || value instanceof Integer
                || value instanceof String)) {
            throw new IllegalArgumentException("A step cannot hold " + name + " = " + value
                    + ": give a decimal, an integer, a date, a period or a text.");
        }
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
