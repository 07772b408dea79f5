package org.pledgewatch.desk;

import java.net.URI;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.drafting.Difference;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.drafting.EditedMeanwhile;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.drafting.Proposals;
import org.pledgewatch.drafting.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Where a draft is written on. */
@Controller
@ConditionalOnWebApplication
class DraftEditPages {

    private final Drafts drafts;
    private final Proposals proposals;
    private final DraftForms forms;

    DraftEditPages(Drafts drafts, Proposals proposals, DraftForms forms) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.forms = forms;
    }

    @GetMapping("/desk/drafts/{id}/edit")
    String open(@PathVariable long id, Model model) {
        Draft draft = DraftPages.found(drafts, id);
        if (draft.state() != Draft.State.DRAFT) {
            return "redirect:/desk/drafts/" + id;
        }
        model.addAttribute("version", draft.version());
        return page(draft, draft.content().entered(), proposals.look(draft), model);
    }

    @PostMapping("/desk/drafts/{id}/edit")
    String write(
            Member me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam int version,
            @RequestParam(name = "do", defaultValue = "save") String what,
            Model model) {
        Draft draft = DraftPages.found(drafts, id);
        Entered entered = Typed.read(parameters);
        model.addAttribute("version", version);
        try {
            Proposal proposal = proposals.look(draft, entered);
            if (what.equals("save") || what.equals("done")) {
                Draft saved = drafts.save(me, id, version, proposal.content());
                if (what.equals("done")) {
                    return "redirect:/desk/drafts/" + id;
                }
                model.addAttribute("version", saved.version());
                model.addAttribute("saved", true);
            }
            return page(draft, entered, proposal, model);
        } catch (EditedMeanwhile e) {
            model.addAttribute("version", e.theirs().version());
            model.addAttribute(
                    "meanwhile",
                    Difference.between(e.theirs().content().document(), e.mine().document())
                            .shortened());
            return page(draft, entered, proposals.look(draft, entered), model);
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            model.addAttribute("draft", draft);
            return forms.blank(draft.kind(), entered, model);
        }
    }

    /** Begins a draft as one types its first words: says where it is, and its version. */
    @PostMapping("/desk/drafts")
    @ResponseBody
    ResponseEntity<String> begin(
            Member me, @RequestParam("of") Draft.Kind kind, @RequestParam MultiValueMap<String, String> parameters) {
        try {
            if (kind == Draft.Kind.CHANGE) {
                throw new Refused("A change is begun from the commitment that is changed.");
            }
            Draft draft = drafts.begin(
                    me, kind, proposals.look(kind, Typed.read(parameters)).content());
            return ResponseEntity.created(URI.create("/desk/drafts/" + draft.id()))
                    .body(Integer.toString(draft.version()));
        } catch (Refused e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(e.getMessage());
        }
    }

    /** Saves as one types: says the new version, or that somebody else was there before. */
    @PostMapping("/desk/drafts/{id}/save")
    @ResponseBody
    ResponseEntity<String> save(
            Member me,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam int version) {
        try {
            Draft draft = DraftPages.found(drafts, id);
            Proposal proposal = proposals.look(draft, Typed.read(parameters));
            return ResponseEntity.ok(Integer.toString(
                    drafts.save(me, id, version, proposal.content()).version()));
        } catch (EditedMeanwhile | Refused e) {
            return ResponseEntity.status(HttpStatus.CONFLICT).body(e.getMessage());
        }
    }

    private String page(Draft draft, Entered entered, Proposal proposal, Model model) {
        model.addAttribute("draft", draft);
        return forms.typed(draft.kind(), entered, proposal, model);
    }
}
