package org.pledgewatch.forums;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Item.Quoted;
import org.pledgewatch.forums.Item.Where;

/** The row of an item. */
@Entity
@Table(name = "forum_item")
class StoredItem implements Stored<Item> {

    @Id
    private String slug;

    @Enumerated(EnumType.STRING)
    private Item.Kind kind;

    private @Nullable String framework;
    private @Nullable String sessionSlug;
    private @Nullable String title;
    private String text;
    private String language;
    private @Nullable String link;
    private @Nullable String publisher;

    @Enumerated(EnumType.STRING)
    private @Nullable Attribution attribution;

    private @Nullable String speaker;
    private @Nullable String approval;
    private String sourceDocument;
    private @Nullable String sourceSection;
    private @Nullable String sourceLink;
    private int ordinal;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "forum_item_theme", joinColumns = @JoinColumn(name = "item"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredItem() {}

    @SuppressWarnings("NullAway.Init")
    StoredItem(Item item) {
        slug = item.slug();
    }

    @Override
    public void take(Item item, int place) {
        Quoted quote = item.quote();
        kind = item.kind();
        framework = item.framework();
        sessionSlug = item.session();
        title = item.title();
        text = item.text();
        language = item.language();
        link = item.where().link();
        publisher = item.where().publisher();
        attribution = quote == null ? null : quote.attribution();
        speaker = quote == null ? null : quote.speaker();
        approval = quote == null ? null : quote.approval();
        sourceDocument = item.source().document();
        sourceSection = item.source().section();
        sourceLink = item.source().link();
        ordinal = place;
        themes.retainAll(item.themes());
        themes.addAll(item.themes());
    }

    @Override
    public Item value() {
        Quoted quote = attribution == null ? null : new Quoted(attribution, speaker, approval);
        Citation source = new Citation(sourceDocument, sourceSection, sourceLink);
        return new Item(
                slug,
                kind,
                framework,
                sessionSlug,
                List.copyOf(themes),
                title,
                text,
                language,
                new Where(link, publisher),
                quote,
                source);
    }

    @Override
    public int ordinal() {
        return ordinal;
    }
}
