package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private final Keys keys;
    private final String file;
    private final Problems problems;

    Entry(MappingNode node, String file, Problems problems) {
        this.keys = new Keys(node, file, problems);
        this.file = file;
        this.problems = problems;
    }

    Place place() {
        return keys.place();
    }

    /** Where {@code key} stands, or the entry where it does not. */
    Place place(String key) {
        return keys.place(key);
    }

    void problem(String key, String what) {
        problems.add(place(key), what);
    }

    /** Keys that belong here also where reading ends early. */
    void knows(String... names) {
        keys.ask(List.of(names));
    }

    /** How many problems were found so far, anywhere. */
    int problems() {
        return problems.count();
    }

    boolean has(String key) {
        return keys.value(key) != null;
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
        Node node = keys.value(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof ScalarNode scalar)) {
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
        return elements(key, this::word, "lists words: write one a line, or [one, two].");
    }

    private Optional<Word> word(Node element) {
        return element instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                ? Optional.of(new Word(scalar.getValue().strip(), keys.place(element)))
                : Optional.empty();
    }

    /** The mappings of a list; no list, no mappings. */
    List<Entry> entries(String key) {
        return elements(key, this::mapping, "lists entries with keys: write \"- key: value\".");
    }

    /** Each element of a list: a word alone stands for a mapping with that one key. */
    List<Entry> entriesOrWords(String key, String wordKey) {
        return elements(
                key,
                element -> element instanceof ScalarNode scalar ? mapping(one(wordKey, scalar)) : mapping(element),
                "lists words or entries, not lists.");
    }

    private Optional<Entry> mapping(Node node) {
        return node instanceof MappingNode mapping ? Optional.of(new Entry(mapping, file, problems)) : Optional.empty();
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

    /** @param lists what such a list has, and how it is written: said of an element that the reader finds nothing in */
    private <T> List<T> elements(String key, Function<Node, Optional<T>> reader, String lists) {
        Node node = keys.value(key);
        if (node != null && !(node instanceof SequenceNode)) {
            problem(key, "\"" + key + "\" is a list: begin each of its lines with a hyphen, or write [one, two].");
        }
        List<T> elements = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                reader.apply(element)
                        .ifPresentOrElse(
                                elements::add, () -> problems.add(keys.place(element), "\"" + key + "\" " + lists));
            }
        }
        return elements;
    }

    /** The mapping under a key. */
    Optional<Entry> entry(String key) {
        Node node = keys.value(key);
        Optional<Entry> entry = node == null ? Optional.empty() : mapping(node);
        if (node != null && entry.isEmpty()) {
            problem(key, "\"" + key + "\" has keys of its own: write them below it, or {key: value}.");
        }
        return entry;
    }

    /** The keys that are there, whatever they are. */
    Set<String> keys() {
        return keys.all();
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
        keys.requireAllAsked();
        return problems.count() == before ? made : Optional.empty();
    }
}
