package org.pledgewatch.forums;

import java.util.List;
import java.util.Optional;
import org.pledgewatch.reference.Merged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Frameworks, themes, sessions, and what was said there; each list in the catalogue's order. */
@Service
@Transactional
public class Forums {

    private final ForumStore store;

    Forums(ForumStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<Theme> themes() {
        return store.all(StoredTheme.class);
    }

    @Transactional(readOnly = true)
    public List<Framework> frameworks() {
        return store.all(StoredFramework.class);
    }

    @Transactional(readOnly = true)
    public Optional<Framework> framework(String slug) {
        return store.find(StoredFramework.class, slug);
    }

    @Transactional(readOnly = true)
    public List<Session> sessions() {
        return store.all(StoredSession.class);
    }

    /** What may be published: nothing that is off the record. */
    @Transactional(readOnly = true)
    public List<Item> items() {
        return itemsAtTheDesk().stream().filter(Item::isPublic).toList();
    }

    /** Everything, also what is off the record and must not leave the desk. */
    @Transactional(readOnly = true)
    public List<Item> itemsAtTheDesk() {
        return store.all(StoredItem.class);
    }

    /** As {@link #mergeSessions}; those there keep their place in the order, new ones come last. */
    public Merged addSessions(List<Session> sessions) {
        return store.add(StoredSession.class, sessions, Session::slug, StoredSession::new);
    }

    /** As {@link #mergeItems}; those there keep their place in the order, new ones come last. */
    public Merged addItems(List<Item> items) {
        return store.add(StoredItem.class, items, Item::slug, StoredItem::new);
    }

    public Merged mergeThemes(List<Theme> themes) {
        return store.merge(StoredTheme.class, themes, Theme::slug, StoredTheme::new);
    }

    public Merged mergeFrameworks(List<Framework> frameworks) {
        return store.merge(StoredFramework.class, frameworks, Framework::slug, StoredFramework::new);
    }

    public Merged mergeSessions(List<Session> sessions) {
        return store.merge(StoredSession.class, sessions, Session::slug, StoredSession::new);
    }

    public Merged mergeItems(List<Item> items) {
        return store.merge(StoredItem.class, items, Item::slug, StoredItem::new);
    }
}
