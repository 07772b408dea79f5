package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.LocalDate;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what programs send by the same rule as what people type: it waits for a second pair of eyes, unless the desk
 * does without and nobody has to be heard before.
 */
@Service
@Transactional
public class SentDrafts {

    private final Drafts drafts;
    private final Publishing publishing;
    private final RightOfReply right;
    private final DraftingSettings settings;
    private final Clock clock;

    SentDrafts(Drafts drafts, Publishing publishing, RightOfReply right, DraftingSettings settings, Clock clock) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.right = right;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins a draft of it and hands it in; publishes it too where one person may.
     *
     * @throws Refused if this member may not say it
     */
    public Draft take(Member me, Proposal proposal, SentDocument sent) {
        Draft draft = drafts.begin(me, Draft.Kind.DOCUMENT, proposal.content(), sent.base());
        drafts.submit(me, draft.id(), null);
        Draft handedIn = drafts.hold(draft.id(), Draft.State.IN_REVIEW);
        if (!settings.fourEyes()
                && me.may(Role.REVIEWER)
                && right.unheard(handedIn, LocalDate.now(clock)).isEmpty()) {
            publishing.publish(me, handedIn.id(), handedIn.version());
        }
        return drafts.find(draft.id()).orElseThrow();
    }
}
