package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.exchange.catalogue.YamlWriter;

/** What came out of a session: its red lines, and its strategic steps with who takes them. */
final class SessionCommitments {

    private static final int TITLE = 90;

    private final SessionPart part;
    private final SessionItems items;
    private final Entered e;
    private final YamlWriter yaml;

    SessionCommitments(SessionPart part, SessionItems items) {
        this.part = part;
        this.items = items;
        this.e = part.entered();
        this.yaml = part.yaml();
    }

    List<Runnable> all() {
        List<Runnable> commitments = new ArrayList<>();
        for (int n : e.rows("r")) {
            commitments.add(() -> {
                commitment("RED_LINE", "r" + n);
                part.source("Red lines and baselines");
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
        yaml.put("slug", part.slug("", title), e.has(row + "-title") ? row + "-title" : row + "-text");
        yaml.put("kind", kind);
        yaml.put("title", title, row + "-title");
        yaml.put("text", text, row + "-text");
        part.language();
        part.belongs();
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.length() <= TITLE) {
            return line.replaceAll("[.;:]$", "");
        }
        int end = line.lastIndexOf(' ', TITLE);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, TITLE / 2)) + "…";
    }

    private void step(int n) {
        String row = "s" + n;
        commitment("STRATEGIC_STEP", row);
        String practice = items.practiceOf(n);
        if (practice != null) {
            yaml.words("items", List.of(practice), row + "-practice");
        }
        part.source(n <= 2 ? "Strategic steps before the adoption" : "Strategic steps after the adoption");
        yaml.put("made-on", e.textOrNull("held-on"), "held-on");
        if (e.has(row + "-due")) {
            terms(row);
        }
    }

    /** With a day by which it is due, it is tracked, and binds those who said that they would work on it. */
    private void terms(String row) {
        yaml.each("terms", List.of(row), terms -> {
            yaml.put("effective-on", e.textOrNull("held-on"), "held-on");
            yaml.put("starts-on", e.textOrNull("held-on"), "held-on");
            yaml.put("due-on", e.textOrNull(row + "-due"), row + "-due");
            yaml.open("target", () -> yaml.put("kind", "MILESTONES"));
        });
        yaml.each("undertakings", e.all("who"), party -> {
            yaml.put("party", party, "who");
            yaml.put("basis", "PLEDGED");
            part.put("responsible");
        });
    }
}
