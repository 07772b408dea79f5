package org.pledgewatch.desk;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.drafting.Asking;
import org.pledgewatch.drafting.Difference;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.DraftEvent;
import org.pledgewatch.drafting.DraftingSettings;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.drafting.Proposals;
import org.pledgewatch.drafting.Publishing;
import org.pledgewatch.drafting.Refused;
import org.pledgewatch.drafting.RightOfReply;
import org.pledgewatch.drafting.Unpublishable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where drafts are read and decided on. */
@Controller
@ConditionalOnWebApplication
class DraftPages {

    private static final List<Draft.State> SHOWN =
            List.of(Draft.State.IN_REVIEW, Draft.State.DRAFT, Draft.State.PUBLISHED, Draft.State.WITHDRAWN);

    private final Drafts drafts;
    private final Publishing publishing;
    private final Proposals proposals;
    private final DraftForms forms;
    private final RightOfReply right;
    private final Asking asking;
    private final Members members;
    private final DraftingSettings settings;

    DraftPages(
            Drafts drafts,
            Publishing publishing,
            Proposals proposals,
            DraftForms forms,
            RightOfReply right,
            Asking asking,
            Members members,
            DraftingSettings settings) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.proposals = proposals;
        this.forms = forms;
        this.right = right;
        this.asking = asking;
        this.members = members;
        this.settings = settings;
    }

    @Bean
    static DeskSection draftSection() {
        return new DeskSection(30, "/desk/drafts", "drafting.nav.drafts", Role.VIEWER);
    }

    static Draft found(Drafts drafts, long id) {
        return drafts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A line of the list. */
    public record Line(Draft draft, String author) {}

    @GetMapping("/desk/drafts")
    String list(Member me, Model model) {
        model.addAttribute("recorded", me.may(Role.COORDINATOR) ? forms.recorded() : Map.of());
        Map<Draft.State, List<Line>> lines = new EnumMap<>(Draft.State.class);
        for (Draft.State state : SHOWN) {
            lines.put(
                    state,
                    drafts.inState(state).stream()
                            .map(draft -> new Line(draft, nameOf(draft.author())))
                            .toList());
        }
        model.addAttribute("states", SHOWN);
        model.addAttribute("lines", lines);
        return "desk/drafts";
    }

    private String nameOf(long member) {
        return members.find(member).map(Member::name).orElse("");
    }

    @GetMapping("/desk/drafts/{id}")
    String read(@PathVariable long id, Member me, Model model) {
        Draft draft = found(drafts, id);
        Proposal proposal = proposals.look(draft);
        forms.told(proposal, model);
        Draft.Base base = draft.base();
        model.addAttribute("draft", draft);
        model.addAttribute("author", nameOf(draft.author()));
        model.addAttribute("typed", new Typed(draft.content().entered(), proposal.problems()));
        model.addAttribute(
                "difference",
                base == null
                        ? null
                        : Difference.between(base.document(), draft.content().document())
                                .shortened());
        model.addAttribute("history", drafts.history(id));
        model.addAttribute("mine", draft.isBy(me));
        model.addAttribute("mayWrite", me.may(Role.COORDINATOR));
        model.addAttribute("mayReview", me.may(Role.REVIEWER) && !(settings.fourEyes() && draft.isBy(me)));
        model.addAttribute("public", address(proposal));
        model.addAttribute(
                "owed", draft.state() == Draft.State.IN_REVIEW && proposal.isSound() ? right.owed(draft) : List.of());
        return "desk/draft";
    }

    /** Where it is to be read once it is published. */
    private static @Nullable String address(Proposal proposal) {
        return proposal.commitments().isEmpty()
                ? null
                : "/commitments/" + proposal.commitments().get(0).commitment().slug();
    }

    @PostMapping("/desk/drafts/{id}/submit")
    String submit(
            Member me, @PathVariable long id, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.SUBMITTED, () -> drafts.submit(me, id, note.isBlank() ? null : note));
    }

    @PostMapping("/desk/drafts/{id}/take-back")
    String takeBack(Member me, @PathVariable long id, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.TAKEN_BACK, () -> drafts.takeBack(me, id));
    }

    @PostMapping("/desk/drafts/{id}/return")
    String giveBack(
            Member me, @PathVariable long id, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.RETURNED, () -> drafts.giveBack(me, id, note));
    }

    @PostMapping("/desk/drafts/{id}/withdraw")
    String withdraw(
            Member me, @PathVariable long id, @RequestParam(defaultValue = "") String note, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.WITHDRAWN, () -> drafts.withdraw(me, id, note));
    }

    @PostMapping("/desk/drafts/{id}/publish")
    String publish(Member me, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.PUBLISHED, () -> publishing.publish(me, id, version));
    }

    @PostMapping("/desk/drafts/{id}/ask")
    String ask(Member me, @PathVariable long id, @RequestParam int version, RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.APPROVED, () -> asking.ask(me, id, version));
    }

    @PostMapping("/desk/drafts/{id}/embargo")
    String embargo(
            Member me,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String day,
            RedirectAttributes flash) {
        return answer(id, flash, DraftEvent.What.APPROVED, () -> publishing.embargo(me, id, version, day(day)));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (java.time.DateTimeException e) {
            throw new Refused("An embargo needs its last day: write year, month and day, as 2027-01-31.");
        }
    }

    private static String answer(long id, RedirectAttributes flash, DraftEvent.What done, Runnable deciding) {
        try {
            deciding.run();
            flash.addFlashAttribute("done", done.name());
        } catch (Refused | Unpublishable e) {
            flash.addFlashAttribute("refused", e.getMessage());
        }
        return "redirect:/desk/drafts/" + id;
    }
}
