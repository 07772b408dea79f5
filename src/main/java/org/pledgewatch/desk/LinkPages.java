package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.pledgewatch.accounts.EntranceMails;
import org.pledgewatch.accounts.LinkUsedUp;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.RefusedEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where links that came by mail lead: choosing a password. */
@Controller
class LinkPages {

    private static final String CHOOSE = "desk/choose-password";
    private static final String ASK = "desk/reset";

    private final EntranceMails mails;

    LinkPages(EntranceMails mails) {
        this.mails = mails;
    }

    @GetMapping("/reset")
    String ask() {
        return ASK;
    }

    @PostMapping("/reset")
    String send(
            @RequestParam(defaultValue = "") String address,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Duration> later = mails.askForReset(address, Origin.of(request));
        if (later.isPresent()) {
            SignInPages.holdBack(later.get(), response, model);
        } else {
            model.addAttribute("sent", true);
        }
        return ASK;
    }

    @GetMapping("/reset/{token}")
    String reset(@PathVariable String token) {
        if (!mails.isReset(token)) {
            throw new SetupPages.UsedUp();
        }
        return CHOOSE;
    }

    @PostMapping("/reset/{token}")
    String reset(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Model model) {
        return choose(() -> mails.reset(token, password), response, model);
    }

    @GetMapping("/invitation/{token}")
    String invited(@PathVariable String token) {
        if (!mails.isInvitation(token)) {
            throw new SetupPages.UsedUp();
        }
        return CHOOSE;
    }

    @PostMapping("/invitation/{token}")
    String invited(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletResponse response,
            Model model) {
        return choose(() -> mails.accept(token, password), response, model);
    }

    private static String choose(Runnable choice, HttpServletResponse response, Model model) {
        try {
            choice.run();
            return "redirect:/sign-in?changed";
        } catch (RefusedEntry refused) {
            response.setStatus(422);
            model.addAttribute("wrong", refused.key());
            return CHOOSE;
        } catch (LinkUsedUp e) {
            throw new SetupPages.UsedUp();
        }
    }
}
