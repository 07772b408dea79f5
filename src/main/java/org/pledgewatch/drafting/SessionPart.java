package org.pledgewatch.drafting;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/** What every part of a session's document says of itself: its address, where it belongs, and where it is from. */
final class SessionPart {

    private final Entered e;
    private final YamlWriter yaml;
    private final String session;
    private final Set<String> slugs = new HashSet<>();

    SessionPart(Entered e, YamlWriter yaml, String session) {
        this.e = e;
        this.yaml = yaml;
        this.session = session;
    }

    Entered entered() {
        return e;
    }

    YamlWriter yaml() {
        return yaml;
    }

    /** The session's own address. */
    String session() {
        return session;
    }

    /** Writes a field under its own name. */
    void put(String field) {
        yaml.put(field, e.textOrNull(field), field);
    }

    void belongs() {
        put("framework");
        yaml.put("session", session, "title");
        yaml.words("themes", e.all("themes"), "themes");
    }

    void language() {
        yaml.put("language", e.has("language") ? e.text("language") : "en");
    }

    void source(@Nullable String section) {
        if (!e.has("document")) {
            yaml.put("source", null, "document");
            return;
        }
        yaml.open("source", () -> {
            put("document");
            yaml.put("section", section);
            put("link");
        });
    }

    /** An address that no other part has: two that begin alike have a number each. */
    String slug(String prefix, String text) {
        String words = Slugs.of(text);
        String slug = prefix.isEmpty() ? words : words.isEmpty() ? prefix : prefix + "-" + words;
        String numbered = slug;
        for (int n = 2; !slugs.add(numbered); n++) {
            numbered = slug + "-" + n;
        }
        return numbered;
    }
}
