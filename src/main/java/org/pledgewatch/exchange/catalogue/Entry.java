package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a file, read key by key. What is wrong becomes a problem at its line and a stand-in is returned, so that
 * reading goes on and finds the rest; nothing is made from an entry that has a problem.
 */
final class Entry {

    private final MappingNode node;
    private final String file;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Entry(MappingNode node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            Place at = place(tuple.getKeyNode(), file);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(at, "A key is a word, as \"title\": write one.");
            } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(at, "\"" + key.getValue() + "\" is here twice in one entry: leave one out.");
            } else {
                places.put(key.getValue(), at);
            }
        }
    }

    static Place place(Node node, String file) {
        return new Place(
                file, node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1);
    }

    Place place() {
        return place(node, file);
    }

    /** Where {@code key} stands, or the entry where it does not. */
    Place place(String key) {
        return places.getOrDefault(key, place());
    }

    void problem(String key, String what) {
        problems.add(place(key), what);
    }

    /** Keys that belong here also where reading ends early. */
    void knows(String... keys) {
        asked.addAll(List.of(keys));
    }

    /** How many problems were found so far, anywhere. */
    int problems() {
        return problems.count();
    }

    boolean has(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value != null && !isNothing(value);
    }

    /** An empty plain value, or YAML's own words for it. */
    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    /** The value, of at most {@code max} characters; a problem where it is missing. */
    String text(String key, int max) {
        if (!has(key)) {
            problem(key, "The entry needs \"" + key + "\": add it.");
            return "";
        }
        String value = optionalText(key, max);
        return value == null ? "" : value;
    }

    @Nullable String optionalText(String key, int max) {
        if (!has(key)) {
            return null;
        }
        if (!(values.get(key) instanceof ScalarNode scalar)) {
            problem(key, "\"" + key + "\" is a text, not a list or mapping: write it after the colon.");
            return null;
        }
        String value = scalar.getValue().strip();
        if (value.isEmpty()) {
            problem(key, "\"" + key + "\" is empty: write it, or leave the key out.");
            return null;
        }
        if (value.length() > max) {
            problem(key, "\"" + key + "\" has " + value.length() + " characters, more than " + max + ": shorten it.");
            return null;
        }
        return value;
    }

    /**
     * Reads {@code key} by {@code reader}, which refuses with a full sentence.
     *
     * @param standIn what to go on with where it is refused
     */
    <T> T read(String key, Function<String, T> reader, T standIn) {
        String text = text(key, 1000);
        return text.isEmpty()
                ? standIn
                : refusing(key, () -> reader.apply(text)).orElse(standIn);
    }

    <T> @Nullable T optional(String key, Function<String, T> reader) {
        String text = optionalText(key, 1000);
        return text == null ? null : refusing(key, () -> reader.apply(text)).orElse(null);
    }

    private <T> Optional<T> refusing(String key, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException e) {
            problem(key, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The texts of a list, with their places; no list, no texts. */
    List<Word> words(String key) {
        List<Word> words = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                words.add(new Word(scalar.getValue().strip(), place(element, file)));
            } else {
                problems.add(place(element, file), "\"" + key + "\" lists words: write one a line, or [one, two].");
            }
        }
        return words;
    }

    /** The mappings of a list; no list, no mappings. */
    List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof MappingNode mapping) {
                entries.add(new Entry(mapping, file, problems));
            } else {
                problems.add(place(element, file), "\"" + key + "\" lists entries with keys: write \"- key: value\".");
            }
        }
        return entries;
    }

    /** Each element of a list: a word alone stands for a mapping with that one key. */
    List<Entry> entriesOrWords(String key, String wordKey) {
        List<Entry> entries = new ArrayList<>();
        for (Node element : elements(key)) {
            if (element instanceof MappingNode mapping) {
                entries.add(new Entry(mapping, file, problems));
            } else if (element instanceof ScalarNode scalar) {
                entries.add(new Entry(one(wordKey, scalar), file, problems));
            } else {
                problems.add(place(element, file), "\"" + key + "\" lists words or entries, not lists.");
            }
        }
        return entries;
    }

    private static MappingNode one(String key, ScalarNode value) {
        ScalarNode keyNode =
                new ScalarNode(value.getTag(), key, value.getStartMark(), value.getEndMark(), ScalarStyle.PLAIN);
        return new MappingNode(
                value.getTag(),
                true,
                List.of(new NodeTuple(keyNode, value)),
                value.getStartMark(),
                value.getEndMark(),
                FlowStyle.BLOCK);
    }

    private List<Node> elements(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (values.get(key) instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        problem(key, "\"" + key + "\" is a list: begin each of its lines with a hyphen, or write [one, two].");
        return List.of();
    }

    /** The mapping under a key. */
    Optional<Entry> entry(String key) {
        if (!has(key)) {
            return Optional.empty();
        }
        if (values.get(key) instanceof MappingNode mapping) {
            return Optional.of(new Entry(mapping, file, problems));
        }
        problem(key, "\"" + key + "\" has keys of its own: write them below it, or {key: value}.");
        return Optional.empty();
    }

    /** The keys that are there, whatever they are. */
    Set<String> keys() {
        asked.addAll(values.keySet());
        return values.keySet();
    }

    /**
     * Makes what the entry describes; nothing where it has a problem. Keys that were not asked for by then are
     * problems.
     */
    <T> Optional<T> make(Supplier<T> making) {
        int before = problems.count();
        Optional<T> made = Optional.empty();
        try {
            made = Optional.of(making.get());
        } catch (IllegalArgumentException e) {
            if (problems.count() == before) {
                problems.add(place(), String.valueOf(e.getMessage()));
            }
        }
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "There is no \"" + key + "\" here: use one of " + String.join(", ", asked) + ".");
            }
        }
        return problems.count() == before ? made : Optional.empty();
    }
}
