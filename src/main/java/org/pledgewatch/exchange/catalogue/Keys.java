package org.pledgewatch.exchange.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The keys of a mapping in a file, each with its place, and which of them were asked for. */
final class Keys {

    private final MappingNode node;
    private final String file;
    private final Problems problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> asked = new TreeSet<>();

    Keys(MappingNode node, String file, Problems problems) {
        this.node = node;
        this.file = file;
        this.problems = problems;
        for (NodeTuple tuple : node.getValue()) {
            Place at = place(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(at, "A key is a word, as \"title\": write one.");
            } else if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                problems.add(at, "\"" + key.getValue() + "\" is here twice in one entry: leave one out.");
            } else {
                places.put(key.getValue(), at);
            }
        }
    }

    Place place(Node part) {
        return place(part, file);
    }

    static Place place(Node node, String file) {
        return new Place(
                file, node.getStartMark() == null ? 1 : node.getStartMark().getLine() + 1);
    }

    /** Where the mapping stands. */
    Place place() {
        return place(node);
    }

    /** Where {@code key} stands, or the mapping where it does not. */
    Place place(String key) {
        return places.getOrDefault(key, place());
    }

    void ask(List<String> keys) {
        asked.addAll(keys);
    }

    /** The keys that are there, all asked for by this. */
    Set<String> all() {
        asked.addAll(values.keySet());
        return values.keySet();
    }

    /** Asks for a key: its value, none where there is no key or nothing after it. */
    @Nullable Node value(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value == null || isNothing(value) ? null : value;
    }

    /** An empty plain value, or YAML's own words for it. */
    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getScalarStyle() == ScalarStyle.PLAIN
                && (scalar.getValue().isEmpty()
                        || scalar.getValue().equals("~")
                        || scalar.getValue().equals("null"));
    }

    /** What nobody asked for does not belong here. */
    void requireAllAsked() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problems.add(
                        place(key), "There is no \"" + key + "\" here: use one of " + String.join(", ", asked) + ".");
            }
        }
    }
}
