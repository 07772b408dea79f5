package org.pledgewatch.desk.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.pledgewatch.exchange.catalogue.DocumentTree;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a program sends as a part of a catalogue's document; each text remembers where it stood. */
final class SentJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** As the API answers it, {@code startsOn}, or as the catalogue writes it, {@code starts-on}. */
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z-]{0,39}");

    private static final int MOST = 500;

    private SentJson() {}

    /** An object. */
    static Map<String, Object> object(byte[] body) {
        JsonNode root = root(body);
        if (!root.isObject()) {
            throw refused("The body is not a JSON object.");
        }
        return mapping(root, "#");
    }

    /** One object, or an array of them. */
    static List<Map<String, Object>> objects(byte[] body) {
        JsonNode root = root(body);
        if (root.isObject()) {
            return List.of(mapping(root, "#"));
        }
        if (!root.isArray() || root.isEmpty() || root.size() > MOST) {
            throw refused("The body is not a JSON object, nor an array of 1 to " + MOST + " of them.");
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (int i = 0; i < root.size(); i++) {
            if (!root.get(i).isObject()) {
                throw refused("#/" + i + " is not a JSON object.");
            }
            objects.add(mapping(root.get(i), "#/" + i));
        }
        return objects;
    }

    private static JsonNode root(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw refused("The body is not JSON: write it in UTF-8, without a comma after the last value.");
        }
    }

    private static Map<String, Object> mapping(JsonNode node, String pointer) {
        Map<String, Object> tree = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            if (!KEY.matcher(field.getKey()).matches()) {
                throw refused(pointer + " has a field with a name that no field has: use letters and hyphens.");
            }
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                tree.put(key(field.getKey()), value(value, pointer + "/" + field.getKey()));
            }
        });
        return tree;
    }

    private static String key(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static Object value(JsonNode node, String pointer) {
        if (node.isObject()) {
            return mapping(node, pointer);
        }
        if (!node.isArray()) {
            return new DocumentTree.Sent(
                    node.isNumber() ? node.decimalValue().toPlainString() : node.asString(), pointer);
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            if (node.get(i).isArray() || node.get(i).isObject() != node.get(0).isObject()) {
                throw refused(pointer + " lists things of several kinds: list objects, or texts.");
            }
            list.add(value(node.get(i), pointer + "/" + i));
        }
        return list;
    }

    private static CallRefused refused(String why) {
        return new CallRefused(HttpStatus.BAD_REQUEST, why);
    }
}
