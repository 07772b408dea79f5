package org.pledgewatch.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.exchange.Documents;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts as they are written: begun, saved, handed in for review, taken back, withdrawn. */
@Service
@Transactional
@EnableConfigurationProperties(DraftingSettings.class)
public class Drafts {

    private static final int LONGEST_NOTE = 2000;

    private final DraftStore store;
    private final Documents documents;
    private final DraftRights rights;
    private final AuditTrail audit;

    Drafts(DraftStore store, Documents documents, DraftRights rights, AuditTrail audit) {
        this.store = store;
        this.documents = documents;
        this.rights = rights;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(long id) {
        return store.find(id);
    }

    /** Those in a state, the latest changed first. */
    @Transactional(readOnly = true)
    public List<Draft> inState(Draft.State state) {
        return store.inState(state);
    }

    /** Who did what with it, in order. */
    @Transactional(readOnly = true)
    public List<DraftEvent> history(long id) {
        return store.events(id);
    }

    /** Begins something new. */
    public Draft begin(Member me, Draft.Kind kind, Content content) {
        return begin(me, kind, content, null);
    }

    /**
     * Begins a change of a commitment, from how it is recorded now.
     *
     * @throws Refused if there is no such commitment
     */
    public Draft beginChange(Member me, String slug, Content content) {
        String recorded = documents
                .ofCommitment(slug)
                .orElseThrow(() -> new Refused("There is no commitment \"" + slug + "\" in the record to change."));
        return begin(me, Draft.Kind.CHANGE, content, new Draft.Base(slug, recorded));
    }

    Draft begin(Member me, Draft.Kind kind, Content content, Draft.@Nullable Base base) {
        DraftRights.mayWrite(me, content);
        long id = store.add(kind, content, base, me);
        note(me, id, DraftEvent.What.BEGUN, null);
        return get(id);
    }

    /**
     * Saves a draft that was opened as {@code version}.
     *
     * @throws EditedMeanwhile if it was changed since, to something else
     */
    public Draft save(Member me, long id, int version, Content content) {
        DraftRights.mayWrite(me, content);
        Draft draft = hold(id, Draft.State.DRAFT);
        if (draft.content().equals(content)) {
            return draft;
        }
        if (draft.version() != version) {
            throw new EditedMeanwhile(draft, content);
        }
        store.write(id, content, me);
        audit.note(me, "draft saved", id + " " + content.title());
        return get(id);
    }

    /** Hands it in for review. */
    public void submit(Member me, long id, @Nullable String note) {
        Draft draft = hold(id, Draft.State.DRAFT);
        DraftRights.mayWrite(me, draft.content());
        rights.mayBind(me, draft);
        move(me, id, Draft.State.IN_REVIEW, DraftEvent.What.SUBMITTED, note);
    }

    /** Who wrote it takes it back from review, to write on. */
    public void takeBack(Member me, long id) {
        Draft draft = hold(id, Draft.State.IN_REVIEW);
        if (!draft.isBy(me)) {
            throw new Refused("Only who wrote a draft takes it back: return it with a note instead.");
        }
        move(me, id, Draft.State.DRAFT, DraftEvent.What.TAKEN_BACK, null);
    }

    /** The reviewer gives it back, saying what is to be done. */
    public void giveBack(Member me, long id, String note) {
        DraftRights.mayReview(me, hold(id, Draft.State.IN_REVIEW));
        if (note.isBlank()) {
            throw new Refused("A draft is returned with a note: say what its author should do.");
        }
        move(me, id, Draft.State.DRAFT, DraftEvent.What.RETURNED, note);
    }

    /** It will not be published; it stays at the desk with the reason. */
    public void withdraw(Member me, long id, String reason) {
        Draft draft = store.hold(id).orElseThrow(() -> noDraft(id));
        if (draft.state().isEnd()) {
            throw new Refused("This draft is " + draft.state() + " already and cannot be withdrawn.");
        }
        if (!draft.isBy(me)) {
            DraftRights.mayReview(me, draft);
        }
        if (reason.isBlank()) {
            throw new Refused("A draft is withdrawn with a reason: say why.");
        }
        move(me, id, Draft.State.WITHDRAWN, DraftEvent.What.WITHDRAWN, reason);
    }

    Draft hold(long id, Draft.State expected) {
        Draft draft = store.hold(id).orElseThrow(() -> noDraft(id));
        if (draft.state() != expected) {
            throw new Refused("This draft is " + draft.state() + " now, no longer " + expected
                    + ": look at what was done with it.");
        }
        return draft;
    }

    private void move(Member me, long id, Draft.State state, DraftEvent.What what, @Nullable String note) {
        store.move(id, state, null);
        note(me, id, what, note);
    }

    void note(Member me, long id, DraftEvent.What what, @Nullable String note) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new Refused("A note has at most " + LONGEST_NOTE + " characters: shorten it.");
        }
        store.note(id, me.id(), me.name(), what, note);
        audit.note(me, "draft " + what.name().toLowerCase(Locale.ROOT).replace('_', ' '), id + " " + get(id).title());
    }

    private Draft get(long id) {
        return store.find(id).orElseThrow(() -> noDraft(id));
    }

    private static Refused noDraft(long id) {
        return new Refused("There is no draft " + id + ".");
    }
}
