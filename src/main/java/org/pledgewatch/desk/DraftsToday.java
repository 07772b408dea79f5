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
import org.springframework.stereotype.Component;

/** Drafts that wait for this member: for a second pair of eyes, returned with a note, held on their day. */
@Component
class DraftsToday implements TodayItems {

    private final Drafts drafts;
    private final DraftingSettings settings;

    DraftsToday(Drafts drafts, DraftingSettings settings) {
        this.drafts = drafts;
        this.settings = settings;
    }

    @Override
    public List<TodayItem> of(Member me) {
        List<TodayItem> items = new ArrayList<>();
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

    private TodayItem inReview(Draft draft) {
        if (draft.approval() != null) {
            return item(Urgency.SOON, draft, "embargo", "read");
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

    private static TodayItem item(Urgency urgency, Draft draft, String what, String action) {
        Draft.Approval approval = draft.approval();
        LocalDate day =
                approval == null ? draft.changedAt().atOffset(ZoneOffset.UTC).toLocalDate() : approval.publishOn();
        return new TodayItem(
                urgency,
                day,
                "drafting.today." + what,
                Map.of("title", draft.title()),
                "/desk/drafts/" + draft.id() + (action.equals("write") ? "/edit" : ""),
                "drafting.today.do." + action);
    }
}
