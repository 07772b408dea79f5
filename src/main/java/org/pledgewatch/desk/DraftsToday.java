package org.pledgewatch.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.DraftEvent;
import org.pledgewatch.drafting.DraftingSettings;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.drafting.RightOfReply;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Urgency;
import org.springframework.stereotype.Component;

/** Drafts that wait for this member: for a second pair of eyes, returned with a note, held on their day. */
@Component
class DraftsToday implements Needs {

    private final Drafts drafts;
    private final RightOfReply right;
    private final DraftingSettings settings;

    DraftsToday(Drafts drafts, RightOfReply right, DraftingSettings settings) {
        this.drafts = drafts;
        this.right = right;
        this.settings = settings;
    }

    @Override
    public List<Need> of(Member me, LocalDate today) {
        List<Need> items = new ArrayList<>();
        for (Draft draft : drafts.inState(Draft.State.IN_REVIEW)) {
            boolean decides = me.may(Role.REVIEWER) && !(settings.fourEyes() && draft.isBy(me));
            if (decides && concerns(me, draft)) {
                items.add(inReview(draft));
            }
        }
        for (Draft draft : drafts.inState(Draft.State.DRAFT)) {
            if (draft.isBy(me) && wasReturned(draft)) {
                items.add(item(Urgency.TODAY, draft, "returned", "write"));
            }
        }
        return items;
    }

    private static boolean concerns(Member me, Draft draft) {
        String framework = draft.content().framework();
        return framework == null ? me.frameworks().isEmpty() : me.isForFramework(framework);
    }

    private Need inReview(Draft draft) {
        if (draft.approval() != null) {
            long replies = right.replies(draft);
            return replies == 0
                    ? item(Urgency.SOON, draft, "embargo", "read")
                    : item(Urgency.TODAY, draft, "replied", "read", Map.of("title", draft.title(), "n", replies));
        }
        boolean held = last(draft) == DraftEvent.What.HELD;
        return item(held ? Urgency.NOW : Urgency.TODAY, draft, held ? "held" : "review", "decide");
    }

    private boolean wasReturned(Draft draft) {
        return last(draft) == DraftEvent.What.RETURNED;
    }

    private DraftEvent.What last(Draft draft) {
        List<DraftEvent> history = drafts.history(draft.id());
        return history.get(history.size() - 1).what();
    }

    private static Need item(Urgency urgency, Draft draft, String what, String action) {
        return item(urgency, draft, what, action, Map.of("title", draft.title()));
    }

    private static Need item(Urgency urgency, Draft draft, String what, String action, Map<String, Object> values) {
        Draft.Approval approval = draft.approval();
        LocalDate day =
                approval == null ? draft.changedAt().atOffset(ZoneOffset.UTC).toLocalDate() : approval.publishOn();
        return Need.of(
                urgency,
                "draft:" + draft.id() + ":" + what,
                day,
                "reminders.draft." + what,
                values,
                "/desk/drafts/" + draft.id() + (action.equals("write") ? "/edit" : ""),
                "reminders.draft.do." + action);
    }
}
