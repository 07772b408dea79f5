package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A document of the catalogue as mappings, lists and texts, so that a part of it can be said anew. */
public final class DocumentTree {

    private DocumentTree() {}

    /** A text that a program sent, and where in its call it stands. */
    public record Sent(String text, String pointer) {}

    /** Reads a document that {@link CatalogueWriter} wrote. */
    public static Map<String, Object> read(String document) {
        return YamlText.compose(document) instanceof MappingNode mapping ? mapping(mapping) : new LinkedHashMap<>();
    }

    /** Every text in a document; none where it cannot be read. */
    public static List<String> texts(String document) {
        List<String> texts = new ArrayList<>();
        try {
            collect(YamlText.compose(document), texts, Collections.newSetFromMap(new IdentityHashMap<>()));
        } catch (YAMLException e) {
            return List.of();
        }
        return texts;
    }

    /** A part that is named again is looked at once, or a small document could be an endless one. */
    private static void collect(@Nullable Node node, List<String> texts, Set<Node> seen) {
        if (node == null || !seen.add(node)) {
            return;
        }
        if (node instanceof ScalarNode scalar) {
            texts.add(scalar.getValue());
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(element -> collect(element, texts, seen));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                collect(tuple.getKeyNode(), texts, seen);
                collect(tuple.getValueNode(), texts, seen);
            });
        }
    }

    private static Map<String, Object> mapping(MappingNode node) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            tree.put(((ScalarNode) tuple.getKeyNode()).getValue(), value(tuple.getValueNode()));
        }
        return tree;
    }

    private static Object value(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(mapping);
        }
        if (node instanceof SequenceNode sequence) {
            List<Object> list = new ArrayList<>();
            sequence.getValue().forEach(element -> list.add(value(element)));
            return list;
        }
        return ((ScalarNode) node).getValue();
    }

    /** Writes the keys of a mapping; what was sent keeps its place as the field of its line. */
    public static void write(YamlWriter yaml, Map<?, ?> tree) {
        tree.forEach((key, value) -> write(yaml, key.toString(), value));
    }

    private static void write(YamlWriter yaml, String key, Object value) {
        if (value instanceof Map<?, ?> mapping) {
            yaml.open(key, () -> write(yaml, mapping));
        } else if (value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance)) {
            yaml.each(key, list, element -> write(yaml, (Map<?, ?>) element));
        } else if (value instanceof List<?> list) {
            List<String> words = list.stream().map(DocumentTree::text).toList();
            if (list.get(0) instanceof Sent sent) {
                yaml.words(key, words, sent.pointer());
            } else {
                yaml.words(key, words);
            }
        } else if (value instanceof Sent sent) {
            yaml.put(key, sent.text(), sent.pointer());
        } else {
            yaml.put(key, value);
        }
    }

    private static String text(Object word) {
        return word instanceof Sent sent ? sent.text() : word.toString();
    }
}
