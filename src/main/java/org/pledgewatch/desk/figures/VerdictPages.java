package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.commitments.VerdictProposal;
import org.pledgewatch.commitments.VerdictProposals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A verdict that waits for a second person. */
@Controller
@RequestMapping("/desk/verdicts/{id}")
class VerdictPages {

    private final VerdictProposals proposals;
    private final Undertakings undertakings;
    private final CurrentPages current;
    private final VerdictDesk desk;

    VerdictPages(VerdictProposals proposals, Undertakings undertakings, CurrentPages current, VerdictDesk desk) {
        this.proposals = proposals;
        this.undertakings = undertakings;
        this.current = current;
        this.desk = desk;
    }

    @GetMapping
    String look(Member me, @PathVariable long id, Model model) {
        VerdictProposal proposal = find(id);
        current.shown(of(proposal), UpdateForm.EMPTY, model);
        model.addAttribute("proposal", proposal);
        model.addAttribute("own", proposal.givenByMember() == me.id());
        model.addAttribute("open", proposals.waiting().stream().anyMatch(waiting -> waiting.id() == id));
        return "desk/verdict";
    }

    @PostMapping("/approve")
    String approve(Member me, @PathVariable long id, Model model, HttpServletResponse response) {
        return answered(me, id, model, response, undertaking -> desk.approve(me, undertaking, id));
    }

    @PostMapping("/decline")
    String decline(
            Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            HttpServletResponse response) {
        return answered(me, id, model, response, undertaking -> desk.decline(me, undertaking, id, why));
    }

    /** An answer of a second person. */
    private interface Answer {
        VerdictProposals.Outcome on(Undertaking undertaking);
    }

    private String answered(Member me, long id, Model model, HttpServletResponse response, Answer answer) {
        Undertaking undertaking = of(find(id));
        try {
            VerdictProposals.Outcome outcome = answer.on(undertaking);
            if (outcome != VerdictProposals.Outcome.SETTLED_BEFORE) {
                return "redirect:/desk/undertakings/" + undertaking.commitment() + "/"
                        + undertaking.binding().party() + "?done=" + outcome;
            }
            model.addAttribute("told", Told.of("verdicts.settled-before"));
        } catch (IllegalArgumentException refused) {
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        return look(me, id, model);
    }

    private VerdictProposal find(long id) {
        return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Undertaking of(VerdictProposal proposal) {
        return undertakings
                .find(proposal.undertaking())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
