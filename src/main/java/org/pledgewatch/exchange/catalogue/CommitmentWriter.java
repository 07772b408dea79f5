package org.pledgewatch.exchange.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.CommitmentEntry.Binding;
import org.pledgewatch.commitments.Horizon;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.NewUndertaking;
import org.pledgewatch.commitments.TargetJson;
import org.pledgewatch.commitments.Withdrawal;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.PartyEntry;

/** Writes commitments as {@link CommitmentReader} reads them. */
public final class CommitmentWriter {

    private final YamlWriter yaml;
    private final Groups groups;

    /** @param parties whose groups shorten the list of who is bound */
    public CommitmentWriter(YamlWriter yaml, Collection<PartyEntry> parties) {
        this.yaml = yaml;
        this.groups = new Groups(parties);
    }

    void write(CommitmentEntry entry) {
        Commitment c = entry.commitment();
        yaml.put("slug", c.slug());
        yaml.put("kind", c.kind());
        yaml.put("title", c.title());
        yaml.put("text", c.text());
        yaml.put("in-our-words", c.verbatim() ? null : "true");
        yaml.put("language", c.language());
        yaml.put("framework", c.framework());
        yaml.put("session", c.session());
        yaml.words("themes", c.themes());
        yaml.words("items", c.items());
        document(yaml, c.source());
        yaml.put("made-on", c.madeOn());
        yaml.put("caution", c.caution());
        withdrawal("withdrawn", entry.withdrawn());
        yaml.each("terms", entry.terms(), terms -> terms(terms, c.title()));
        yaml.each("undertakings", bindings(entry), Runnable::run);
    }

    private void withdrawal(String key, @Nullable Withdrawal withdrawal) {
        if (withdrawal != null) {
            yaml.open(key, () -> {
                yaml.put("on", withdrawal.on());
                yaml.put("reason", withdrawal.reason());
                yaml.put("replaced-by", withdrawal.replacedBy());
            });
        }
    }

    /** Writes who is bound, each within its entry of the list. */
    public List<Runnable> bindings(CommitmentEntry entry) {
        return groups.gather(entry).stream()
                .<Runnable>map(bound -> () -> bound(bound))
                .toList();
    }

    static void document(YamlWriter yaml, Citation source) {
        yaml.open("source", () -> {
            yaml.put("document", source.document());
            yaml.put("section", source.section());
            yaml.put("link", source.link());
        });
    }

    /** A version of the terms, within its entry of the list. */
    public void terms(NewTerms terms, String title) {
        Horizon horizon = terms.horizon();
        yaml.put("effective-on", terms.effectiveOn());
        yaml.put("starts-on", terms.startsOn());
        yaml.put("due-on", horizon == null ? terms.dueOn() : null);
        yaml.put("horizon", horizon == null ? null : horizon.span());
        yaml.put("horizon-from", horizon == null ? null : horizon.from());
        yaml.put("reason", terms.reason());
        yaml.open("target", () -> target(yaml, terms.target(), title));
    }

    private static void target(YamlWriter yaml, Target target, String title) {
        if (target.equals(Milestones.itself(title))) {
            yaml.put("kind", target.kind());
        } else {
            mapping(yaml, TargetJson.fields(target));
        }
    }

    private static void mapping(YamlWriter yaml, Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            String key = name.toString().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (!(value instanceof List<?> list)) {
                yaml.put(key, Boolean.FALSE.equals(value) ? null : value);
            } else if (list.stream().allMatch(Map.class::isInstance)) {
                yaml.each(key, list, part -> mapping(yaml, (Map<?, ?>) part));
            } else {
                yaml.words(
                        key,
                        list.stream()
                                .map(Object::toString)
                                .filter(word -> !word.isEmpty())
                                .toList());
            }
        });
    }

    private void bound(Groups.Bound bound) {
        NewUndertaking undertaking = bound.binding().undertaking();
        yaml.put(
                bound.group() == null ? "party" : "members-of",
                bound.group() == null ? undertaking.party() : bound.group());
        yaml.put("basis", undertaking.basis());
        yaml.put("since", undertaking.since());
        yaml.put("baseline", plain(undertaking));
        yaml.put("due-on", undertaking.ownDueOn());
        yaml.put("zone", undertaking.zone().getId().equals("Z") ? null : undertaking.zone());
        yaml.put("responsible", undertaking.responsible());
        Citation source = undertaking.source();
        if (source != null) {
            yaml.open("source", () -> {
                yaml.put("title", source.document());
                yaml.put("link", source.link());
            });
        }
        withdrawal("withdrew", bound.binding().withdrew());
        yaml.each("done", done(bound.binding()), report -> {
            yaml.put("milestone", report.milestone());
            yaml.put("on", report.doneOn());
            yaml.put("note", report.note());
        });
    }

    private static @Nullable String plain(NewUndertaking undertaking) {
        return undertaking.ownBaseline() == null
                ? null
                : undertaking.ownBaseline().toPlainString();
    }

    private static List<MilestoneReport> done(Binding binding) {
        return binding.done().stream().filter(report -> report.doneOn() != null).toList();
    }
}
