package org.pledgewatch.desk;

import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.drafting.Proposals;
import org.pledgewatch.drafting.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where something new is written: a commitment, a session, a change of what is recorded. */
@Controller
@ConditionalOnWebApplication
class WritePages {

    private final Drafts drafts;
    private final Proposals proposals;
    private final DraftForms forms;

    WritePages(Drafts drafts, Proposals proposals, DraftForms forms) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.forms = forms;
    }

    @Bean
    static DeskSection logSection() {
        return new DeskSection(10, "/desk/log", "drafting.nav.log", Role.COORDINATOR);
    }

    @Bean
    static DeskSection sessionSection() {
        return new DeskSection(20, "/desk/sessions/new", "drafting.nav.session", Role.COORDINATOR);
    }

    @GetMapping("/desk/log")
    String log(Model model) {
        return forms.blank(Draft.Kind.COMMITMENT, Entered.NOTHING.with("language", "en"), model);
    }

    @PostMapping("/desk/log")
    String log(
            Member me,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "do", defaultValue = "save") String what,
            Model model) {
        return write(me, Draft.Kind.COMMITMENT, parameters, what, model);
    }

    @GetMapping("/desk/sessions/new")
    String session(Model model) {
        return forms.blank(Draft.Kind.SESSION, Entered.NOTHING.with("language", "en"), model);
    }

    @PostMapping("/desk/sessions/new")
    String session(
            Member me,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "do", defaultValue = "save") String what,
            Model model) {
        return write(me, Draft.Kind.SESSION, parameters, what, model);
    }

    @GetMapping("/desk/documents/new")
    String document(Model model) {
        return forms.blank(Draft.Kind.DOCUMENT, Entered.NOTHING, model);
    }

    @PostMapping("/desk/documents/new")
    String document(
            Member me,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "do", defaultValue = "save") String what,
            Model model) {
        return write(me, Draft.Kind.DOCUMENT, parameters, what, model);
    }

    private String write(
            Member me, Draft.Kind kind, MultiValueMap<String, String> parameters, String what, Model model) {
        Entered entered = Typed.read(parameters);
        if (what.equals("show")) {
            return forms.blank(kind, entered, model);
        }
        Proposal proposal = looked(kind, entered, model);
        if (proposal == null) {
            return forms.blank(kind, entered, model);
        }
        if (what.equals("save")) {
            try {
                Draft draft = drafts.begin(me, kind, proposal.content());
                return "redirect:/desk/drafts/" + draft.id() + (proposal.isSound() ? "" : "/edit");
            } catch (Refused e) {
                model.addAttribute("refused", e.getMessage());
            }
        }
        return forms.typed(kind, entered, proposal, model);
    }

    private @org.jspecify.annotations.Nullable Proposal looked(Draft.Kind kind, Entered entered, Model model) {
        try {
            return proposals.look(kind, entered);
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            return null;
        }
    }

    /** Begins a draft from what is recorded, and opens it. */
    @PostMapping("/desk/commitments/{slug}/revise")
    String revise(Member me, @PathVariable String slug) {
        Entered recorded = proposals.change(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Draft draft = drafts.beginChange(me, slug, proposals.content(slug, recorded));
        return "redirect:/desk/drafts/" + draft.id() + "/edit";
    }
}
