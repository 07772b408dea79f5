package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.ConflictsWithRecord;
import org.pledgewatch.exchange.Documents;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes drafts into the record: at once, or on the day for which they were approved; all of a draft or nothing. */
@Service
@Transactional
public class Publishing {

    private final DraftStore store;
    private final Drafts drafts;
    private final Documents documents;
    private final Soundness soundness;
    private final RightOfReply right;
    private final DraftingSettings settings;
    private final AuditTrail audit;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Publishing(
            DraftStore store,
            Drafts drafts,
            Documents documents,
            Soundness soundness,
            RightOfReply right,
            DraftingSettings settings,
            AuditTrail audit,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.drafts = drafts;
        this.documents = documents;
        this.soundness = soundness;
        this.right = right;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Publishes what somebody else wrote, as it was read.
     *
     * @param version as which it was read
     * @throws Refused if this member may not, or it was changed since
     * @throws Unpublishable if the record does not take the document
     */
    public void publish(Member me, long id, int version) {
        Draft draft = approved(me, id, version);
        right.requireHeard(draft, LocalDate.now(clock));
        take(draft);
        store.move(id, Draft.State.PUBLISHED, null);
        drafts.note(me, id, DraftEvent.What.PUBLISHED, null);
    }

    /** Approves it to be published by itself when {@code day} begins, in UTC. */
    public void embargo(Member me, long id, int version, LocalDate day) {
        Draft draft = approved(me, id, version);
        if (!day.isAfter(LocalDate.now(clock))) {
            throw new Refused("An embargo ends on a day that lies ahead, and " + day + " does not: publish it now.");
        }
        soundness.require(draft);
        right.requireHeard(draft, day);
        store.move(id, Draft.State.IN_REVIEW, new Draft.Approval(me.id(), day));
        drafts.note(me, id, DraftEvent.What.APPROVED, "until " + day);
    }

    Draft approved(Member me, long id, int version) {
        Draft draft = drafts.hold(id, Draft.State.IN_REVIEW);
        DraftRights.mayReview(me, draft);
        if (draft.version() != version) {
            throw new Refused("The draft was changed since you read it: read it again before you decide.");
        }
        if (settings.fourEyes() && draft.isBy(me)) {
            throw new Refused("Somebody else than who wrote a draft publishes it: ask another reviewer.");
        }
        return draft;
    }

    /** Publishes one whose day has come; where the record no longer takes it, it waits for people again. */
    void publishDue(Draft due) {
        Draft draft = store.hold(due.id()).orElse(due);
        Draft.Approval approval = draft.approval();
        if (approval == null || draft.state() != Draft.State.IN_REVIEW || draft.version() != due.version()) {
            return;
        }
        right.requireHeard(draft, LocalDate.now(clock));
        take(draft);
        store.move(draft.id(), Draft.State.PUBLISHED, null);
        store.note(draft.id(), approval.by(), nameOf(approval.by(), draft), DraftEvent.What.PUBLISHED, "embargo ended");
        audit.noteOfNobody("draft published", draft.id() + " " + draft.title());
    }

    void hold(Draft due, String why) {
        store.move(due.id(), Draft.State.IN_REVIEW, null);
        Draft.Approval approval = due.approval();
        long by = approval == null ? due.author() : approval.by();
        store.note(due.id(), by, nameOf(by, due), DraftEvent.What.HELD, why);
        audit.noteOfNobody("draft held", due.id() + " " + due.title());
    }

    private String nameOf(long member, Draft draft) {
        return store.events(draft.id()).stream()
                .filter(event -> event.member() == member)
                .map(DraftEvent::name)
                .reduce((first, last) -> last)
                .orElse("");
    }

    private void take(Draft draft) {
        Catalogue catalogue = soundness.require(draft);
        try {
            documents.take(catalogue);
            right.settle(draft);
            if (draft.base() == null) {
                events.publishEvent(new CommitmentsPublished(draft.author(), slugs(catalogue)));
            }
        } catch (ConflictsWithRecord e) {
            throw new Unpublishable(
                    e.conflicts().stream().map(catalogue::problem).sorted().toList());
        }
    }

    private static List<String> slugs(Catalogue catalogue) {
        return catalogue.commitments().stream()
                .map(entry -> entry.commitment().slug())
                .toList();
    }
}
