package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/** What was said at a session: its mechanisms, questions, practices and quotes. */
final class SessionItems {

    private final SessionPart part;
    private final Entered e;
    private final YamlWriter yaml;
    private final Map<Integer, String> practices = new HashMap<>();

    SessionItems(SessionPart part) {
        this.part = part;
        this.e = part.entered();
        this.yaml = part.yaml();
    }

    List<Runnable> all() {
        List<Runnable> items = new ArrayList<>();
        for (int n : e.rows("k")) {
            items.add(() -> item("MECHANISM", "k" + n, term(e.text("k" + n + "-horizon")), "Mechanisms"));
        }
        for (int n : e.rows("q")) {
            items.add(() -> item("QUESTION", "q" + n, null, "Questions to governments"));
        }
        for (int n : e.rows("s")) {
            if (e.has("s" + n + "-practice")) {
                items.add(() -> practice(n));
            }
        }
        for (int n : e.rows("w")) {
            if (ChathamHouse.mayQuote(e, n)) {
                items.add(() -> quote("w" + n));
            }
        }
        return items;
    }

    /** When a mechanism would be there, as the template asks. */
    private static @Nullable String term(String horizon) {
        return switch (horizon) {
            case "P2Y" -> "Shorter term: after 2 years";
            case "P7Y" -> "Medium term: after 7 years";
            case "P12Y" -> "Longer term: after 12 years";
            default -> null;
        };
    }

    private void item(String kind, String row, @Nullable String title, String section) {
        head(kind, row + "-text", title);
        part.source(section);
    }

    /** @return the item's slug */
    private String head(String kind, String field, @Nullable String title) {
        String text = e.text(field);
        String slug = part.slug(kind.toLowerCase(Locale.ROOT), text);
        yaml.put("slug", slug, field);
        yaml.put("kind", kind);
        part.belongs();
        yaml.put("title", title);
        yaml.put("text", text, field);
        part.language();
        return slug;
    }

    private void practice(int n) {
        practices.put(n, head("PRACTICE", "s" + n + "-practice", null));
        part.source("Existing practices to build from");
    }

    /** The practice that a strategic step builds from, once it is written. */
    @Nullable String practiceOf(int step) {
        return practices.get(step);
    }

    private void quote(String row) {
        head("QUOTE", row + "-text", null);
        yaml.put("attribution", e.textOrNull(row + "-attribution"), row + "-attribution");
        yaml.put("speaker", e.textOrNull(row + "-speaker"), row + "-speaker");
        yaml.put("approval", e.has(row + "-speaker") ? e.text(row + "-approval") : null, row + "-approval");
        part.source("Inspiring quotes");
    }
}
