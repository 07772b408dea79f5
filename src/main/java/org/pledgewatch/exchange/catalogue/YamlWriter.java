package org.pledgewatch.exchange.catalogue;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a document in the catalogue's format, a key a line; the same values give the same bytes. It remembers which
 * field of a form each line is from, so that a problem at a line can be told at the field.
 */
public final class YamlWriter {

    /**
     * What can stand without quotes and is read as it is written: words with one space between them. Without a repeated
     * group, in which a long text would overflow the stack.
     */
    private static final Pattern PLAIN =
            Pattern.compile("(?!.*  )(?!.* $)[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_./()’“”–—,; -]*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}_.=-]*");

    private final StringBuilder out = new StringBuilder();
    private final Map<Integer, String> fields = new HashMap<>();
    private final Map<String, String> missing = new HashMap<>();
    private final Deque<String> field = new ArrayDeque<>();
    private int line = 1;
    private int indent;
    private boolean begins;

    /** A value on a line of its own; nothing where there is none. */
    public YamlWriter put(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            write(key + ": " + quoted(value.toString().strip(), PLAIN));
        }
        return this;
    }

    /** A value that a field of a form gave. */
    public YamlWriter put(String key, @Nullable Object value, String from) {
        missing.put(key, from);
        return from(from, () -> put(key, value));
    }

    /** Words in one line; nothing where there are none. */
    public YamlWriter words(String key, Collection<String> words) {
        if (!words.isEmpty()) {
            write(key + ": ["
                    + String.join(
                            ", ", words.stream().map(word -> quoted(word, WORD)).toList())
                    + "]");
        }
        return this;
    }

    public YamlWriter words(String key, Collection<String> words, String from) {
        missing.put(key, from);
        return from(from, () -> words(key, words));
    }

    /** A mapping under a key. */
    public YamlWriter open(String key, Runnable inside) {
        write(key + ":");
        indent += 2;
        inside.run();
        indent -= 2;
        return this;
    }

    /** A list of mappings under a key; nothing where it is empty. */
    public <T> YamlWriter each(String key, Collection<T> things, Consumer<T> inside) {
        if (!things.isEmpty()) {
            write(key + ":");
            for (T thing : things) {
                indent += 4;
                begins = true;
                inside.accept(thing);
                indent -= 4;
            }
        }
        return this;
    }

    /** What {@code writing} writes is from a field of a form. */
    public YamlWriter from(String name, Runnable writing) {
        field.push(name);
        writing.run();
        field.pop();
        return this;
    }

    public String text() {
        return out.toString();
    }

    /** The field that a key is from, also where it was empty and not written; none, no field. */
    public @Nullable String fieldOf(String key) {
        return missing.get(key);
    }

    /** The field that a line is from, or the nearest line before it that is from one; none, no field. */
    public @Nullable String fieldAt(int at) {
        for (int i = at; i > 0; i--) {
            String name = fields.get(i);
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private void write(String text) {
        out.append(" ".repeat(begins ? indent - 2 : indent))
                .append(begins ? "- " : "")
                .append(text)
                .append('\n');
        begins = false;
        if (!field.isEmpty()) {
            fields.put(line, field.element());
        }
        line++;
    }

    private static String quoted(String value, Pattern plain) {
        if (plain.matcher(value).matches() && !value.equals("null")) {
            return value;
        }
        StringBuilder quoted = new StringBuilder("\"");
        value.chars().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (isShown((char) c)) {
                        quoted.append((char) c);
                    } else {
                        quoted.append("\\u").append(String.format(java.util.Locale.ROOT, "%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    /** Neither a control, nor a mark that cannot be seen, nor one at which a line could break. */
    private static boolean isShown(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> false;
            default -> c != '\uFEFF';
        };
    }
}
