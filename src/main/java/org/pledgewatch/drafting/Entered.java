package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fields of a form as they were typed, by name; an empty field is not there. */
public record Entered(Map<String, List<String>> fields) {

    public static final Entered NOTHING = new Entered(Map.of());

    public Entered {
        Map<String, List<String>> typed = new TreeMap<>();
        fields.forEach((name, values) -> {
            List<String> said = values.stream()
                    .map(value -> value.replace("\r\n", "\n").strip())
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!said.isEmpty()) {
                typed.put(name, said);
            }
        });
        fields = java.util.Collections.unmodifiableMap(typed);
    }

    /** Empty where nothing was typed. */
    public String text(String name) {
        List<String> values = all(name);
        return values.isEmpty() ? "" : values.get(0);
    }

    public @Nullable String textOrNull(String name) {
        return has(name) ? text(name) : null;
    }

    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The numbers n for which a field {@code prefix + n + "-…"} was typed, in order. */
    public List<Integer> rows(String prefix) {
        return fields.keySet().stream()
                .filter(name -> name.matches(prefix + "\\d{1,3}-[a-z-]+"))
                .map(name -> Integer.valueOf(name.substring(prefix.length(), name.indexOf('-'))))
                .sorted()
                .distinct()
                .toList();
    }

    /** The same with one more field. */
    public Entered with(String name, @Nullable Object value) {
        Map<String, List<String>> more = new TreeMap<>(fields);
        more.put(name, value == null ? List.of() : List.of(value.toString()));
        return new Entered(more);
    }

    public Entered with(String name, List<String> values) {
        Map<String, List<String>> more = new TreeMap<>(fields);
        more.put(name, values);
        return new Entered(more);
    }

    /** The same with every value changed. */
    Entered each(UnaryOperator<String> change) {
        Map<String, List<String>> changed = new TreeMap<>();
        fields.forEach(
                (name, values) -> changed.put(name, values.stream().map(change).toList()));
        return new Entered(changed);
    }

    /** In characters. */
    int size() {
        int size = 0;
        for (List<String> values : fields.values()) {
            size += values.stream().mapToInt(String::length).sum();
        }
        return size;
    }

    /** The values of several fields that are there, in order. */
    List<String> texts(List<String> names) {
        List<String> texts = new ArrayList<>();
        names.forEach(name -> texts.addAll(all(name)));
        return texts;
    }
}
