package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.Withdrawal;
import org.pledgewatch.exchange.catalogue.CommitmentWriter;
import org.pledgewatch.exchange.catalogue.YamlWriter;
import org.pledgewatch.parties.PartyEntry;

/**
 * The form by which a commitment is logged, or a recorded one is changed. What a change leaves alone, the versions of
 * the terms so far and who is bound, is written as it is recorded.
 */
final class CommitmentForm {

    private static final String UNTITLED = "Untitled";

    private static final String ENDS_ON = "withdrawn-on";
    private static final String ENDS_WHY = "withdrawn-reason";

    /** Fields that make the terms: a change that leaves them alone adds no version. */
    private static final List<String> TERMS = List.of("starts-on", "due-on", "horizon", "horizon-from");

    private final Entered e;
    private final @Nullable CommitmentEntry base;
    private final YamlWriter yaml = new YamlWriter();
    private final CommitmentWriter recorded;

    /**
     * @param base what is changed; none where it is new
     * @param parties whose groups shorten the list of who is bound
     */
    CommitmentForm(Entered entered, @Nullable CommitmentEntry base, Collection<PartyEntry> parties) {
        this.e = entered;
        this.base = base;
        this.recorded = new CommitmentWriter(yaml, parties);
    }

    Written write() {
        yaml.each("commitments", List.of(e), form -> commitment());
        String title = e.has("title") ? e.text("title") : UNTITLED;
        return new Written(new Content(title, e.textOrNull("framework"), yaml.text(), e), yaml);
    }

    private void commitment() {
        yaml.put("slug", base == null ? slug() : base.commitment().slug(), e.has("slug") ? "slug" : "title");
        for (String key : List.of("kind", "title", "text")) {
            put(key);
        }
        yaml.put("in-our-words", e.textOrNull("ours"), "ours");
        yaml.put("language", e.has("language") ? e.text("language") : "en", "language");
        put("framework");
        put("session");
        yaml.words("themes", e.all("themes"), "themes");
        yaml.words("items", e.all("items"), "items");
        if (e.has("document") || e.has("section") || e.has("link")) {
            yaml.open("source", () -> {
                put("document");
                put("section");
                put("link");
            });
        } else {
            yaml.put("source", null, "document");
        }
        put("made-on");
        put("caution");
        if (base != null && (e.has(ENDS_ON) || e.has(ENDS_WHY))) {
            withdrawal("withdrawn", ENDS_ON, ENDS_WHY);
        }
        terms();
        List<Runnable> bound = new ArrayList<>(base == null ? List.of() : stillBound(base));
        bound.addAll(bound());
        yaml.each("undertakings", bound, Runnable::run);
    }

    private void withdrawal(String key, String on, String why) {
        yaml.open(key, () -> {
            yaml.put("on", e.textOrNull(on), on);
            yaml.put("reason", e.textOrNull(why), why);
            if (on.equals(ENDS_ON)) {
                put("replaced-by");
            }
        });
    }

    /** Who is bound as it is recorded; those who are said to leave, each with the day and the reason. */
    private List<Runnable> stillBound(CommitmentEntry entry) {
        Map<String, Integer> leaving = new HashMap<>();
        e.rows("l").stream()
                .filter(n -> e.has("l" + n + "-party"))
                .forEach(n -> leaving.put(e.text("l" + n + "-party"), n));
        List<Runnable> bound = new ArrayList<>(recorded.bindings(entry.withBindings(entry.bindings().stream()
                .filter(binding -> !leaving.containsKey(binding.undertaking().party()))
                .toList())));
        for (CommitmentEntry.Binding binding : entry.bindings()) {
            Integer n = leaving.get(binding.undertaking().party());
            if (n != null) {
                bound.add(() -> {
                    recorded.bindings(entry.withBindings(List.of(binding.left(null))))
                            .forEach(Runnable::run);
                    withdrawal("withdrew", "l" + n + "-on", "l" + n + "-reason");
                });
            }
        }
        return bound;
    }

    private void put(String key) {
        yaml.put(key, e.textOrNull(key), key);
    }

    private String slug() {
        return e.has("slug") ? e.text("slug") : Slugs.of(e.text("title"));
    }

    private void terms() {
        List<Runnable> versions = new ArrayList<>();
        if (base != null) {
            base.terms()
                    .forEach(terms -> versions.add(
                            () -> recorded.terms(terms, base.commitment().title())));
        }
        if (e.has(TargetForm.KIND) && changesTerms()) {
            versions.add(this::newTerms);
        }
        yaml.each("terms", versions, Runnable::run);
    }

    private boolean changesTerms() {
        return base == null || !onlyTerms(e).equals(onlyTerms(of(base)));
    }

    private static Entered onlyTerms(Entered all) {
        Entered terms = Entered.NOTHING;
        for (String field : all.fields().keySet()) {
            if (TERMS.contains(field) || field.equals(TargetForm.KIND) || field.matches("[tgf]-.*|[cm]\\d+-.*")) {
                terms = terms.with(field, all.all(field));
            }
        }
        return terms;
    }

    private void newTerms() {
        String from = e.has("effective-on") ? "effective-on" : "starts-on";
        yaml.put("effective-on", e.textOrNull(from), from);
        put("starts-on");
        put("due-on");
        put("horizon");
        put("horizon-from");
        put("reason");
        yaml.open("target", () -> TargetForm.write(yaml, e));
    }

    private List<Runnable> bound() {
        List<Runnable> bound = new ArrayList<>();
        for (String party : e.all("parties")) {
            bound.add(() -> binding("party", party, "parties"));
        }
        String group = e.textOrNull("group");
        if (group != null) {
            bound.add(() -> binding(e.has("together") ? "party" : "members-of", group, "group"));
        }
        return bound;
    }

    private void binding(String key, String party, String field) {
        yaml.put(key, party, field);
        put("basis");
        put("since");
        put("zone");
        put("responsible");
        if (e.has("pledge-title") || e.has("pledge-link")) {
            yaml.open("source", () -> {
                yaml.put("title", e.textOrNull("pledge-title"), "pledge-title");
                yaml.put("link", e.textOrNull("pledge-link"), "pledge-link");
            });
        }
    }

    /** The fields as they would have to be typed for a recorded commitment, with its newest terms. */
    static Entered of(CommitmentEntry entry) {
        Commitment c = entry.commitment();
        Entered words = Entered.NOTHING
                .with("slug", c.slug())
                .with("kind", c.kind())
                .with("title", c.title())
                .with("text", c.text())
                .with("ours", c.verbatim() ? null : "true")
                .with("language", c.language())
                .with("framework", c.framework())
                .with("session", c.session())
                .with("themes", c.themes())
                .with("items", c.items())
                .with("document", c.source().document())
                .with("section", c.source().section())
                .with("link", c.source().link())
                .with("made-on", c.madeOn())
                .with("caution", c.caution());
        Withdrawal withdrawn = entry.withdrawn();
        if (withdrawn != null) {
            words = words.with(ENDS_ON, withdrawn.on())
                    .with(ENDS_WHY, withdrawn.reason())
                    .with("replaced-by", withdrawn.replacedBy());
        }
        return entry.terms().isEmpty()
                ? words
                : terms(entry.terms().get(entry.terms().size() - 1), c.title(), words);
    }

    private static Entered terms(NewTerms terms, String title, Entered words) {
        @Nullable Horizon horizon = terms.horizon();
        Entered dated = words.with("starts-on", terms.startsOn())
                .with("due-on", horizon == null ? terms.dueOn() : null)
                .with("horizon", horizon == null ? null : horizon.span())
                .with("horizon-from", horizon == null ? null : horizon.from());
        return TargetForm.read(terms.target(), title, dated);
    }
}
