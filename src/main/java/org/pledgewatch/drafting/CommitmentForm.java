package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.exchange.catalogue.CommitmentWriter;
import org.pledgewatch.exchange.catalogue.YamlWriter;
import org.pledgewatch.parties.PartyEntry;

/**
 * The form by which a commitment is logged, or a recorded one is changed. What a change leaves alone, the versions of
 * the terms so far and who is bound, is written as it is recorded.
 */
final class CommitmentForm {

    private static final String UNTITLED = "Untitled";

    static final String ENDS_ON = "withdrawn-on";
    static final String ENDS_WHY = "withdrawn-reason";

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
            withdrawal();
        }
        terms();
        BoundForm bound = new BoundForm(e, yaml, recorded);
        List<Runnable> all = new ArrayList<>(base == null ? List.of() : bound.still(base));
        all.addAll(bound.added());
        yaml.each("undertakings", all, Runnable::run);
    }

    private void withdrawal() {
        yaml.open("withdrawn", () -> {
            yaml.put("on", e.textOrNull(ENDS_ON), ENDS_ON);
            yaml.put("reason", e.textOrNull(ENDS_WHY), ENDS_WHY);
            put("replaced-by");
        });
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
        if (e.has(TargetForm.KIND) && (base == null || RecordedFields.changesTerms(e, base))) {
            versions.add(this::newTerms);
        }
        yaml.each("terms", versions, Runnable::run);
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
}
