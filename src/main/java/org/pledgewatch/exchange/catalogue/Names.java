package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codes and slugs that the catalogue defines, by kind, and where; what is referred to must be among them. */
final class Names {

    private final Map<String, Map<String, Place>> defined = new HashMap<>();
    private final Map<String, Set<String>> recorded = new HashMap<>();
    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Names of the record: they may be referred to, and defined again. */
    void know(String kind, Collection<String> names) {
        recorded.computeIfAbsent(kind, k -> new HashSet<>()).addAll(names);
    }

    /** Takes a name; a problem where it is taken. */
    void define(String kind, String name, Place at) {
        Place before = defined.computeIfAbsent(kind, k -> new HashMap<>()).putIfAbsent(name, at);
        if (before != null && !name.isEmpty()) {
            problems.add(
                    at,
                    "The " + kind + " \"" + name + "\" is here twice, first at " + before
                            + ": rename one, or leave it out.");
        }
    }

    /** A problem where there is none of the kind with the name. */
    void require(String kind, String name, Place at) {
        if (!name.isEmpty() && !isDefined(kind, name)) {
            problems.add(
                    at,
                    "There is no " + kind + " \"" + name + "\" in the catalogue: correct it, or add the " + kind + ".");
        }
    }

    boolean isDefined(String kind, String name) {
        return defined.getOrDefault(kind, Map.of()).containsKey(name)
                || recorded.getOrDefault(kind, Set.of()).contains(name);
    }

    /** The name under a key, which must be defined; nothing where the key is not there. */
    @Nullable String reference(Entry entry, String key, String kind) {
        String name = entry.optionalText(key, 80);
        if (name != null) {
            require(kind, name, entry.place(key));
        }
        return name;
    }

    /** The names of a list, all of which must be defined. */
    List<String> references(Entry entry, String key, String kind) {
        List<String> names = new ArrayList<>();
        for (Word word : entry.words(key)) {
            require(kind, word.text(), word.at());
            if (names.contains(word.text())) {
                problems.add(word.at(), "\"" + word.text() + "\" is listed twice: leave one out.");
            }
            names.add(word.text());
        }
        return names;
    }
}
