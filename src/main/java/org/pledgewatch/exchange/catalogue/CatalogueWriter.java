package org.pledgewatch.exchange.catalogue;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.forums.Theme;
import org.pledgewatch.parties.PartyEntry;

/** Writes what is recorded as a document that reads back to the same record. */
public final class CatalogueWriter {

    private final YamlWriter yaml = new YamlWriter();
    private final CommitmentWriter commitments;

    /** @param parties whose groups shorten the list of who is bound */
    public CatalogueWriter(Collection<PartyEntry> parties) {
        this.commitments = new CommitmentWriter(yaml, parties);
    }

    public CatalogueWriter themes(List<Theme> themes) {
        yaml.each("themes", themes, theme -> {
            yaml.put("slug", theme.slug());
            yaml.put("title", theme.title());
            yaml.put("about", theme.about());
        });
        return this;
    }

    public CatalogueWriter frameworks(List<Framework> frameworks) {
        yaml.each("frameworks", frameworks, this::framework);
        return this;
    }

    private void framework(Framework framework) {
        yaml.put("slug", framework.slug());
        yaml.put("title", framework.title());
        yaml.put("about", framework.about());
        yaml.put("adopted-on", framework.adoptedOn());
        @Nullable Citation source = framework.source();
        if (source != null) {
            yaml.open("source", () -> {
                yaml.put("title", source.document());
                yaml.put("link", source.link());
            });
        }
        yaml.each("rounds", framework.rounds(), round -> {
            yaml.put("slug", round.slug());
            yaml.put("title", round.title());
            yaml.put("starts-on", round.startsOn());
            yaml.put("ends-on", round.endsOn());
        });
        yaml.each("horizons", framework.horizons(), horizon -> {
            yaml.put("span", horizon.span());
            yaml.put("title", horizon.title());
        });
    }

    public CatalogueWriter sessions(List<Session> sessions) {
        yaml.each("sessions", sessions, session -> {
            yaml.put("slug", session.slug());
            yaml.put("framework", session.framework());
            yaml.put("title", session.title());
            yaml.put("held-on", session.heldOn());
            yaml.put("about", session.about());
            CommitmentWriter.document(yaml, session.source());
        });
        return this;
    }

    public CatalogueWriter items(List<Item> items) {
        yaml.each("items", items, this::item);
        return this;
    }

    private void item(Item item) {
        Item.@Nullable Quoted quote = item.quote();
        yaml.put("slug", item.slug());
        yaml.put("kind", item.kind());
        yaml.put("framework", item.framework());
        yaml.put("session", item.session());
        yaml.words("themes", item.themes());
        yaml.put("title", item.title());
        yaml.put("text", item.text());
        yaml.put("language", item.language());
        yaml.put("link", item.where().link());
        yaml.put("publisher", item.where().publisher());
        if (quote != null) {
            yaml.put("attribution", quote.attribution());
            yaml.put("speaker", quote.speaker());
            yaml.put("approval", quote.approval());
        }
        CommitmentWriter.document(yaml, item.source());
    }

    public CatalogueWriter commitments(List<CommitmentEntry> entries) {
        yaml.each("commitments", entries, commitments::write);
        return this;
    }

    public String text() {
        return yaml.text();
    }
}
