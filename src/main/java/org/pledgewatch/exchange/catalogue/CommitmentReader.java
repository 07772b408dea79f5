package org.pledgewatch.exchange.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.Withdrawal;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Framework;

/** Reads the list "commitments", with every version of their terms and who is bound. */
final class CommitmentReader {

    private final Names names;
    private final TargetReader targets;
    private final BindingReader bindings;
    private final Map<String, Framework> frameworks;
    private final Map<List<Object>, Place> places = new HashMap<>();

    CommitmentReader(Names names, TargetReader targets, BindingReader bindings, Map<String, Framework> frameworks) {
        this.names = names;
        this.targets = targets;
        this.bindings = bindings;
        this.frameworks = frameworks;
    }

    List<CommitmentEntry> read(List<Entry> entries) {
        entries.forEach(entry -> names.define("commitment", entry.text("slug", 80), entry.place("slug")));
        List<CommitmentEntry> commitments = new ArrayList<>();
        for (Entry entry : entries) {
            entry.make(() -> commitment(entry)).ifPresent(commitments::add);
        }
        return commitments;
    }

    /** Where a commitment stands, a version of its terms (slug and number), or who is bound (slug and party). */
    Map<List<Object>, Place> places() {
        return places;
    }

    private CommitmentEntry commitment(Entry entry) {
        entry.knows(
                "kind",
                "text",
                "in-our-words",
                "session",
                "themes",
                "items",
                "made-on",
                "caution",
                "undertakings",
                "withdrawn");
        String slug = entry.read("slug", Values::slug, "x");
        String title = entry.text("title", Sizes.TITLE);
        Citation source = Sources.document(entry, true);
        String framework = names.reference(entry, "framework", "framework");
        places.put(List.of(slug), entry.place());
        List<NewTerms> terms = new ArrayList<>();
        for (Entry version : entry.entries("terms")) {
            places.put(List.of(slug, terms.size() + 1), version.place());
            NewTerms before = terms.isEmpty() ? null : terms.get(terms.size() - 1);
            version.make(() -> terms(version, framework, title, before)).ifPresent(terms::add);
        }
        Commitment commitment = new Commitment(
                slug,
                Values.choice(entry, "kind", CommitmentKind.class),
                title,
                entry.text("text", Sizes.TEXT),
                !Values.flag(entry, "in-our-words"),
                entry.read("language", Values::language, "en"),
                framework,
                names.reference(entry, "session", "session"),
                names.references(entry, "themes", "theme"),
                names.references(entry, "items", "item"),
                source,
                entry.optional("made-on", Values::date),
                entry.optionalText("caution", Sizes.TEXT));
        boolean termsAreSound = terms.size() == entry.entries("terms").size();
        return new CommitmentEntry(
                commitment,
                terms,
                bindings.read(entry, slug, termsAreSound ? terms : null, places),
                entry.entry("withdrawn")
                        .flatMap(withdrawn -> withdrawn.make(() -> withdrawal(withdrawn, slug)))
                        .orElse(null));
    }

    private Withdrawal withdrawal(Entry entry, String slug) {
        String by = names.reference(entry, "replaced-by", "commitment");
        if (slug.equals(by)) {
            entry.problem("replaced-by", "A commitment cannot replace itself: name another, or leave this out.");
        }
        return new Withdrawal(Values.date(entry, "on"), entry.text("reason", Sizes.REASON), by);
    }

    private NewTerms terms(Entry entry, @Nullable String framework, String title, @Nullable NewTerms before) {
        entry.knows("effective-on", "due-on", "target", "reason");
        LocalDate startsOn = Values.date(entry, "starts-on");
        Horizon horizon = horizon(entry, framework);
        LocalDate dueOn = entry.optional("due-on", Values::date);
        Target target = entry.entry("target")
                .flatMap(node -> node.make(() -> targets.read(node, title)))
                .orElseGet(Judged::new);
        if (!entry.has("target")) {
            entry.problem("target", "The terms need a \"target\": say how we know whether the promise is kept.");
        }
        NewTerms terms = new NewTerms(
                Values.date(entry, "effective-on"),
                startsOn,
                dueOn,
                horizon,
                target,
                entry.optionalText("reason", Sizes.TEXT));
        terms.requireFollows(before);
        return terms;
    }

    private @Nullable Horizon horizon(Entry entry, @Nullable String framework) {
        Period span = entry.optional("horizon", Values::span);
        LocalDate from = entry.optional("horizon-from", Values::date);
        if (span == null) {
            if (from != null) {
                entry.problem("horizon-from", "\"horizon-from\" is what a \"horizon\" is counted from: add that too.");
            }
            return null;
        }
        if (entry.has("due-on")) {
            entry.problem("due-on", "The terms have \"due-on\" and \"horizon\": leave one out.");
        }
        Framework counted = framework == null ? null : frameworks.get(framework);
        LocalDate start = from != null || counted == null ? from : counted.adoptedOn();
        if (start == null) {
            if (framework == null || counted != null) {
                entry.problem(
                        "horizon",
                        "There is no day to count the horizon from: add \"horizon-from\", or a framework with"
                                + " \"adopted-on\".");
            }
            return null;
        }
        return new Horizon(span, start);
    }
}
