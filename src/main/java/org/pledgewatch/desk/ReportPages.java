package org.pledgewatch.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.drafting.Refused;
import org.pledgewatch.drafting.ReportProposal;
import org.pledgewatch.drafting.ReportProposals;
import org.pledgewatch.fairshare.ReportArchive;
import org.pledgewatch.fairshare.ReportDraft;
import org.pledgewatch.fairshare.ReportKind;
import org.pledgewatch.fairshare.formula.Sensitivity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where fair-share reports are looked at before they are issued, proposed, and issued by somebody else. */
@Controller
@RequestMapping("/desk/reports")
@ConditionalOnWebApplication
class ReportPages {

    private final ReportProposals proposals;
    private final ReportArchive archive;

    ReportPages(ReportProposals proposals, ReportArchive archive) {
        this.proposals = proposals;
        this.archive = archive;
    }

    @Bean
    static DeskSection reportSection() {
        return new DeskSection(55, "/desk/reports", "reports.title", Role.VIEWER);
    }

    @GetMapping
    String list(Model model) {
        Map<ReportKind, Object> years = new LinkedHashMap<>();
        for (ReportKind kind : ReportKind.values()) {
            years.put(kind, proposals.years(kind));
        }
        model.addAttribute("years", years);
        model.addAttribute("waiting", proposals.waiting());
        model.addAttribute("issued", archive.all());
        return "desk/reports";
    }

    @GetMapping("/new")
    String look(@RequestParam int year, @RequestParam ReportKind kind, Model model, RedirectAttributes flash) {
        try {
            return shown(proposals.preview(year, kind, null), model);
        } catch (Refused e) {
            return refused(e, flash, "");
        }
    }

    @PostMapping
    String propose(
            Member me,
            @RequestParam int year,
            @RequestParam ReportKind kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes flash) {
        Limits.requireAll(me);
        try {
            return "redirect:/desk/reports/" + proposals.propose(me, year, kind, reason, seen);
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            model.addAttribute("reason", reason);
            return look(year, kind, model, flash);
        }
    }

    @GetMapping("/{id}")
    String read(Member me, @PathVariable long id, Model model) {
        ReportProposal proposal =
                proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("proposal", proposal);
        model.addAttribute("mine", proposal.isBy(me));
        model.addAttribute("mayIssue", proposals.mayIssue(me, proposal));
        model.addAttribute("mayDrop", proposal.isBy(me) || me.may(Role.REVIEWER));
        return proposal.isWaiting() ? shown(preview(proposal, model), model) : shown(null, model);
    }

    private @Nullable ReportDraft preview(ReportProposal proposal, Model model) {
        try {
            return proposals.preview(proposal.year(), proposal.kind(), proposal.reason());
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            return null;
        }
    }

    @PostMapping("/{id}/issue")
    String issue(
            Member me, @PathVariable long id, @RequestParam(defaultValue = "") String seen, RedirectAttributes flash) {
        Limits.requireAll(me);
        try {
            proposals.issue(me, id, seen);
            flash.addFlashAttribute("done", "ISSUED");
            return "redirect:/desk/reports/" + id;
        } catch (Refused e) {
            return refused(e, flash, "/" + id);
        }
    }

    @PostMapping("/{id}/drop")
    String drop(
            Member me, @PathVariable long id, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        try {
            proposals.drop(me, id, why);
            flash.addFlashAttribute("done", "DROPPED");
            return "redirect:/desk/reports/" + id;
        } catch (Refused e) {
            return refused(e, flash, "/" + id);
        }
    }

    private static String refused(Refused refusal, RedirectAttributes flash, String where) {
        flash.addFlashAttribute("refused", refusal.getMessage());
        return "redirect:/desk/reports" + where;
    }

    private static String shown(@Nullable ReportDraft draft, Model model) {
        if (draft != null) {
            Map<String, Sensitivity.Line> lines = new LinkedHashMap<>();
            draft.report().sensitivity().lines().forEach(line -> lines.put(line.party(), line));
            model.addAttribute("draft", draft);
            model.addAttribute("lines", lines);
        }
        return "desk/report";
    }
}
