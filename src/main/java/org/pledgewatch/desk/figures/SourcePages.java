package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.desk.DeskSection;
import org.pledgewatch.exchange.sources.FigureSource;
import org.pledgewatch.exchange.sources.FigureSources;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Urgency;
import org.pledgewatch.scheduling.Bell;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From where publishers' figures are fetched by themselves. */
@Controller
@RequestMapping("/desk/sources")
class SourcePages {

    private static final String JOB = "fetch";

    private final FigureSources sources;
    private final Bell bell;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    SourcePages(FigureSources sources, Bell bell, AuditTrail audit, TransactionOperations transaction) {
        this.sources = sources;
        this.bell = bell;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static DeskSection sourceSection() {
        return new DeskSection(46, "/desk/sources", "sources.title", Role.ADMINISTRATOR);
    }

    /** What could not be fetched is looked at by administrators. */
    @Bean
    static Needs failedSources(FigureSources sources) {
        return (me, today) -> me.may(Role.ADMINISTRATOR)
                ? sources.all().stream()
                        .filter(SourcePages::hasFailed)
                        .map(source -> Need.of(
                                Urgency.TODAY,
                                "source:" + source.id(),
                                null,
                                "reminders.source",
                                Map.of("title", source.title()),
                                "/desk/sources#s" + source.id(),
                                "reminders.source.do"))
                        .toList()
                : List.of();
    }

    private static boolean hasFailed(FigureSource source) {
        return source.last() != null && source.last().outcome() == FigureSource.Outcome.FAILED;
    }

    /** A place as it was typed. */
    record Typed(String title, String address, String fileName, String every, boolean unseen) {
        static final Typed NOTHING = new Typed("", "", "", "30", false);

        int days() {
            return every.strip().matches("\\d{1,3}") ? Integer.parseInt(every.strip()) : 0;
        }
    }

    @GetMapping
    String list(Model model) {
        return shown(Typed.NOTHING, model);
    }

    private String shown(Typed typed, Model model) {
        model.addAttribute("sources", sources.all());
        model.addAttribute("hosts", sources.hosts().stream().sorted().toList());
        model.addAttribute("typed", typed);
        return "desk/sources";
    }

    @PostMapping
    String allow(
            Member me,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String fileName,
            @RequestParam(defaultValue = "") String every,
            @RequestParam(defaultValue = "false") boolean unseen,
            Model model,
            HttpServletResponse response) {
        Typed typed = new Typed(title, address, fileName, every, unseen);
        try {
            transaction.executeWithoutResult(t -> {
                sources.allow(title, address, fileName, typed.days(), unseen, me.id());
                audit.note(me, "allowed a source of figures", title + ": " + address);
            });
        } catch (IllegalArgumentException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused.getMessage());
            return shown(typed, model);
        }
        bell.ring(JOB);
        return "redirect:/desk/sources?done=allowed";
    }

    @PostMapping("/{id}/fetch")
    String fetch(Member me, @PathVariable long id) {
        transaction.executeWithoutResult(t -> {
            if (sources.hurry(id)) {
                audit.note(me, "fetched a source of figures", "source " + id);
            }
        });
        bell.ring(JOB);
        return "redirect:/desk/sources?done=rung";
    }

    @PostMapping("/{id}/drop")
    String drop(Member me, @PathVariable long id) {
        transaction.executeWithoutResult(t -> {
            if (sources.drop(id)) {
                audit.note(me, "dropped a source of figures", "source " + id);
            }
        });
        return "redirect:/desk/sources?done=dropped";
    }
}
