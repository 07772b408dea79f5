package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.hooks.Hook;
import org.pledgewatch.hooks.Hooks;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Partners' programs that are told what changed. */
@Controller
@RequestMapping("/desk/hooks")
class HookPages {

    private static final int SHOWN = 50;

    private final Hooks hooks;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    HookPages(Hooks hooks, AuditTrail audit, TransactionTemplate transaction) {
        this.hooks = hooks;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static DeskSection hookSection() {
        return new DeskSection(75, "/desk/hooks", "hooks.title", Role.ADMINISTRATOR);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("hooks", hooks.list());
        return "desk/hooks";
    }

    /** Answers with the page itself: the secret must not stand in an address. */
    @PostMapping
    String register(
            Member me,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            HttpServletResponse response,
            Model model) {
        try {
            Hooks.Registered registered = transaction.execute(t -> {
                Hooks.Registered made = hooks.register(name, address.strip());
                audit.note(me, "registered a web-hook", name + ", number " + made.id());
                return made;
            });
            return shown(registered.id(), registered.secret(), model);
        } catch (IllegalArgumentException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refused", refused.getMessage());
            model.addAttribute("name", name);
            model.addAttribute("address", address);
            return list(model);
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable long id, Model model) {
        return shown(id, null, model);
    }

    private String shown(long id, @Nullable String secret, Model model) {
        Hook hook = hooks.find(id).orElseThrow(NotAtTheDesk::new);
        model.addAttribute("hook", hook);
        model.addAttribute("secret", secret);
        model.addAttribute("deliveries", hooks.deliveries(id, SHOWN));
        return "desk/hook";
    }

    @PostMapping("/{id}/secret")
    String drawSecret(Member me, @PathVariable long id, Model model) {
        String secret = transaction.execute(t -> {
            audit.note(me, "drew a new secret for a web-hook", "number " + id);
            return hooks.drawSecret(id);
        });
        return shown(id, secret, model);
    }

    @PostMapping("/{id}/pause")
    String pause(Member me, @PathVariable long id) {
        return did(me, id, "paused a web-hook", hooks::pause);
    }

    @PostMapping("/{id}/resume")
    String resume(Member me, @PathVariable long id) {
        return did(me, id, "resumed a web-hook", hooks::resume);
    }

    @PostMapping("/{id}/test")
    String test(Member me, @PathVariable long id) {
        return did(me, id, "tested a web-hook", hooks::test);
    }

    @PostMapping("/{id}/remove")
    String remove(Member me, @PathVariable long id) {
        did(me, id, "removed a web-hook", hooks::remove);
        return "redirect:/desk/hooks";
    }

    private String did(Member me, long id, String what, LongConsumer deed) {
        transaction.executeWithoutResult(t -> {
            if (hooks.find(id).isEmpty()) {
                throw new NotAtTheDesk();
            }
            deed.accept(id);
            audit.note(me, what, "number " + id);
        });
        return "redirect:/desk/hooks/" + id;
    }
}
