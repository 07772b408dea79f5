package org.pledgewatch.desk.figures;

import java.util.List;
import org.pledgewatch.assessment.WouldChange;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts on a page what would be recorded, and which statuses would be others by it, with the names of all in it. */
@Component
class PlanShown {

    private final StatusChanges changes;
    private final DataBoard data;
    private final PartyBoard parties;

    PlanShown(StatusChanges changes, DataBoard data, PartyBoard parties) {
        this.changes = changes;
        this.data = data;
        this.parties = parties;
    }

    /** @param lines where each written figure stands in its file, in the plan's order; empty where there is none */
    void on(Model model, IntakePlan plan, List<Long> lines, List<WouldChange> foreseen) {
        model.addAttribute("shown", Shown.of(plan, lines));
        model.addAttribute("changes", changes.told(foreseen));
        model.addAttribute("indicators", data.titles());
        model.addAttribute("partyNames", parties.nameByCode());
    }
}
