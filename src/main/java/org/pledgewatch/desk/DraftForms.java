package org.pledgewatch.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.FieldProblem;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.scoreboard.DataBoard;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages on which drafts are written and read. */
@Component
class DraftForms {

    private final Choices choices;
    private final DeskFurniture furniture;
    private final DataBoard data;
    private final FairShares shares;
    private final Clock clock;

    DraftForms(Choices choices, DeskFurniture furniture, DataBoard data, FairShares shares, Clock clock) {
        this.choices = choices;
        this.furniture = furniture;
        this.data = data;
        this.shares = shares;
        this.clock = clock;
    }

    /** Where the words of public pages lead. */
    public record Public() {
        public String to(String path) {
            return path;
        }
    }

    /** A form before anything was typed: nothing is wrong with it yet. */
    String blank(Draft.Kind kind, Entered entered, Model model) {
        return form(kind, entered, List.of(), model);
    }

    /** A form that was typed, with what is wrong and what it would mean. */
    String typed(Draft.Kind kind, Entered entered, Proposal proposal, Model model) {
        told(proposal, model);
        return form(kind, entered, proposal.problems(), model);
    }

    private String form(Draft.Kind kind, Entered entered, List<FieldProblem> problems, Model model) {
        model.addAttribute("typed", new Typed(entered, problems));
        model.addAttribute("kind", kind);
        model.addAttribute("choices", choices.all(furniture.say()));
        return switch (kind) {
            case SESSION -> "desk/session";
            case DOCUMENT -> "desk/document";
            case COMMITMENT, CHANGE -> "desk/log";
        };
    }

    /** What can be changed: recorded commitments by slug. */
    Map<String, String> recorded() {
        return choices.recorded();
    }

    /** What a draft would be on the public pages. */
    void told(Proposal proposal, Model model) {
        model.addAttribute("proposal", proposal);
        model.addAttribute("told", Told.of(proposal, clock.instant()));
        model.addAttribute("names", choices.names());
        model.addAttribute("indicators", data.titles());
        model.addAttribute("stages", data.stages());
        model.addAttribute("presets", shares.presets());
        model.addAttribute("here", new Public());
    }
}
