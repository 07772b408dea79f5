package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.exchange.catalogue.YamlWriter;
import org.pledgewatch.forums.Attribution;

/**
 * The form by which a session is captured, after the reporting template of the Civil Society Days of 2017. It becomes a
 * session with its questions, practices, mechanisms and quotes, and its red lines and strategic steps as commitments.
 *
 * <p>Chatham House: what is off the record is in no document, and a speaker's name is not even saved unless the words
 * are on the record and an approval is named.
 */
final class SessionForm {

    private static final int TITLE = 90;

    private final Entered e;
    private final YamlWriter yaml = new YamlWriter();
    private final Set<String> slugs = new HashSet<>();
    private final Map<Integer, String> practices = new HashMap<>();
    private final String session;

    SessionForm(Entered entered) {
        this.e = withoutUnapprovedNames(entered);
        this.session = e.has("slug") ? e.text("slug") : Slugs.of(e.text("title"));
    }

    /** Names that nobody approved are taken out. */
    static Entered withoutUnapprovedNames(Entered entered) {
        Entered kept = entered;
        for (int n : entered.rows("w")) {
            if (!mayName(entered, n)) {
                kept = kept.with("w" + n + "-speaker", (Object) null);
            }
        }
        return kept;
    }

    private static boolean mayName(Entered entered, int n) {
        return entered.has("w" + n + "-attribution", Attribution.ON_RECORD.name())
                && entered.has("w" + n + "-approval");
    }

    /** What the document cannot tell, because it never gets there. */
    static List<FieldProblem> check(Entered entered) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int n : entered.rows("w")) {
            if (entered.has("w" + n + "-speaker") && !mayName(entered, n)) {
                problems.add(new FieldProblem(
                        "w" + n + "-speaker",
                        "This name is not kept: the session follows the Chatham House rule. Choose \"on the record\" and"
                                + " say who approved the name and when, or leave the name out."));
            }
            if (entered.has("w" + n + "-text") && !entered.has("w" + n + "-attribution")) {
                problems.add(new FieldProblem(
                        "w" + n + "-attribution", "Say how these words may be attributed: choose one."));
            }
        }
        return problems;
    }

    Written write() {
        yaml.each("sessions", List.of(e), form -> session());
        yaml.each("items", items(), Runnable::run);
        yaml.each("commitments", commitments(), Runnable::run);
        String title = e.has("title") ? e.text("title") : "Untitled session";
        return new Written(new Content(title, e.textOrNull("framework"), yaml.text(), e), yaml);
    }

    private void session() {
        yaml.put("slug", session, e.has("slug") ? "slug" : "title");
        yaml.put("framework", e.textOrNull("framework"), "framework");
        yaml.put("title", e.textOrNull("title"), "title");
        yaml.put("held-on", e.textOrNull("held-on"), "held-on");
        yaml.put("about", e.textOrNull("about"), "about");
        source(null);
    }

    private void source(@Nullable String section) {
        if (!e.has("document")) {
            yaml.put("source", null, "document");
            return;
        }
        yaml.open("source", () -> {
            yaml.put("document", e.text("document"), "document");
            yaml.put("section", section);
            yaml.put("link", e.textOrNull("link"), "link");
        });
    }

    private List<Runnable> items() {
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
            if (e.has("w" + n + "-text") && !e.has("w" + n + "-attribution", Attribution.OFF_RECORD.name())) {
                items.add(() -> quote(n));
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
        String text = e.text(row + "-text");
        String field = row + "-text";
        itemHead(kind, text, title, field);
        source(section);
    }

    /** @return the item's slug */
    private String itemHead(String kind, String text, @Nullable String title, String field) {
        String slug = unique(kind.toLowerCase(Locale.ROOT), text);
        yaml.put("slug", slug, field);
        yaml.put("kind", kind);
        belongs();
        yaml.put("title", title);
        yaml.put("text", text, field);
        yaml.put("language", language());
        return slug;
    }

    private void belongs() {
        yaml.put("framework", e.textOrNull("framework"), "framework");
        yaml.put("session", session, "title");
        yaml.words("themes", e.all("themes"), "themes");
    }

    private String language() {
        return e.has("language") ? e.text("language") : "en";
    }

    private void practice(int n) {
        practices.put(n, itemHead("PRACTICE", e.text("s" + n + "-practice"), null, "s" + n + "-practice"));
        source("Existing practices to build from");
    }

    private void quote(int n) {
        String row = "w" + n;
        itemHead("QUOTE", e.text(row + "-text"), null, row + "-text");
        yaml.put("attribution", e.textOrNull(row + "-attribution"), row + "-attribution");
        yaml.put("speaker", e.textOrNull(row + "-speaker"), row + "-speaker");
        yaml.put("approval", e.has(row + "-speaker") ? e.text(row + "-approval") : null, row + "-approval");
        source("Inspiring quotes");
    }

    private List<Runnable> commitments() {
        List<Runnable> commitments = new ArrayList<>();
        for (int n : e.rows("r")) {
            commitments.add(() -> {
                commitment("RED_LINE", "r" + n);
                source("Red lines and baselines");
                yaml.put("made-on", e.textOrNull("held-on"), "held-on");
            });
        }
        for (int n : e.rows("s")) {
            if (e.has("s" + n + "-text") || !e.has("s" + n + "-practice")) {
                commitments.add(() -> step(n));
            }
        }
        return commitments;
    }

    private void commitment(String kind, String row) {
        String text = e.text(row + "-text");
        String title = e.has(row + "-title") ? e.text(row + "-title") : shortened(text);
        yaml.put("slug", unique("", title), e.has(row + "-title") ? row + "-title" : row + "-text");
        yaml.put("kind", kind);
        yaml.put("title", title, row + "-title");
        yaml.put("text", text, row + "-text");
        yaml.put("language", language());
        belongs();
    }

    private void step(int n) {
        String row = "s" + n;
        commitment("STRATEGIC_STEP", row);
        String practice = practices.get(n);
        if (practice != null) {
            yaml.words("items", List.of(practice), row + "-practice");
        }
        source(n <= 2 ? "Strategic steps before the adoption" : "Strategic steps after the adoption");
        yaml.put("made-on", e.textOrNull("held-on"), "held-on");
        if (!e.has(row + "-due")) {
            return;
        }
        yaml.each("terms", List.of(row), terms -> {
            yaml.put("effective-on", e.textOrNull("held-on"), "held-on");
            yaml.put("starts-on", e.textOrNull("held-on"), "held-on");
            yaml.put("due-on", e.textOrNull(row + "-due"), row + "-due");
            yaml.open("target", () -> yaml.put("kind", "MILESTONES"));
        });
        yaml.each("undertakings", e.all("who"), party -> {
            yaml.put("party", party, "who");
            yaml.put("basis", "PLEDGED");
            yaml.put("responsible", e.textOrNull("responsible"), "responsible");
        });
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= TITLE) {
            return line.replaceAll("[.;:]$", "");
        }
        int end = line.lastIndexOf(' ', TITLE);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    private String slug(String prefix, String text) {
        String words = Slugs.of(text);
        return prefix.isEmpty() ? words : words.isEmpty() ? prefix : prefix + "-" + words;
    }

    /** Two that begin alike have a number each. */
    private String unique(String prefix, String text) {
        String slug = slug(prefix, text);
        String numbered = slug;
        for (int n = 2; !slugs.add(numbered); n++) {
            numbered = slug + "-" + n;
        }
        return numbered;
    }
}
