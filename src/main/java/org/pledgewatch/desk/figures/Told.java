package org.pledgewatch.desk.figures;

import java.util.Map;

/** What a page says back after an action: a message and its values. */
record Told(String key, Map<String, Object> values) {

    static Told of(String key) {
        return new Told(key, Map.of());
    }

    static Told of(String key, String name, Object value) {
        return new Told(key, Map.of(name, value));
    }

    /** What somebody else's sentence says. */
    static Told sentence(String sentence) {
        return of("figures.refused.sentence", "sentence", sentence);
    }
}
