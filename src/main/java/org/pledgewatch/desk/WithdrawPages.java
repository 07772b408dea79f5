package org.pledgewatch.desk;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Drafts;
import org.pledgewatch.drafting.Entered;
import org.pledgewatch.drafting.Proposals;
import org.pledgewatch.drafting.Refused;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where it is said that a commitment no longer stands, or that a party left it; a second person publishes that. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/desk/commitments/{slug}/withdraw")
class WithdrawPages {

    private final Drafts drafts;
    private final Proposals proposals;
    private final Commitments commitments;
    private final Choices choices;

    WithdrawPages(Drafts drafts, Proposals proposals, Commitments commitments, Choices choices) {
        this.drafts = drafts;
        this.proposals = proposals;
        this.commitments = commitments;
        this.choices = choices;
    }

    /** What is said: of one party, or of the whole where none is named. */
    record Said(String party, String on, String reason, String by) {}

    @GetMapping
    String form(@PathVariable String slug, @RequestParam(defaultValue = "") String party, Model model) {
        return shown(slug, new Said(party, "", "", ""), model);
    }

    private String shown(String slug, Said said, Model model) {
        CommitmentEntry entry = recorded(slug);
        Map<String, String> others = choices.recorded();
        others.remove(slug);
        model.addAttribute("commitment", entry.commitment());
        model.addAttribute("said", said);
        model.addAttribute("bound", stillBound(entry));
        model.addAttribute("others", others);
        return "desk/withdraw";
    }

    private Map<String, String> stillBound(CommitmentEntry entry) {
        Map<String, String> names = choices.names();
        return entry.bindings().stream()
                .filter(binding -> binding.withdrew() == null)
                .map(binding -> binding.undertaking().party())
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> names.getOrDefault(code, code),
                        (one, other) -> one,
                        TreeMap::new));
    }

    @PostMapping
    String withdraw(
            Member me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String by,
            Model model) {
        Said said = new Said(party, on, reason, by);
        if (on.isBlank() || reason.isBlank()) {
            model.addAttribute("missing", true);
            return shown(slug, said, model);
        }
        try {
            recorded(slug);
            Draft draft = drafts.beginChange(me, slug, proposals.content(slug, entered(slug, said)));
            if (!proposals.look(draft).isSound()) {
                return "redirect:/desk/drafts/" + draft.id() + "/edit";
            }
            drafts.submit(me, draft.id(), null);
            return "redirect:/desk/drafts/" + draft.id();
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            return shown(slug, said, model);
        }
    }

    private Entered entered(String slug, Said said) {
        Entered recorded = proposals.change(slug).orElse(Entered.NOTHING);
        return said.party().isBlank()
                ? recorded.with("withdrawn-on", said.on())
                        .with("withdrawn-reason", said.reason())
                        .with("replaced-by", said.by())
                : recorded.with("l1-party", said.party())
                        .with("l1-on", said.on())
                        .with("l1-reason", said.reason());
    }

    private CommitmentEntry recorded(String slug) {
        return commitments.entry(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
