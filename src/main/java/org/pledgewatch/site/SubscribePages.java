package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.OwnForms;
import org.pledgewatch.notices.Subscriptions;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.press.Personal;
import org.pledgewatch.wording.Say;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Where one asks to be told by mail. What is answered does not depend on whether the address is known. */
@Controller
@Personal
class SubscribePages {

    private static final String FORM = "site/subscribe";

    private final Subscriptions subscriptions;
    private final FollowChoices choices;
    private final OwnForms forms;

    SubscribePages(Subscriptions subscriptions, FollowChoices choices, OwnForms forms) {
        this.subscriptions = subscriptions;
        this.choices = choices;
        this.forms = forms;
    }

    /** With what is followed in the address, it is chosen already, and what that would send is told. */
    @GetMapping("/subscribe")
    String form(
            @ModelAttribute("form") FollowForm form, When when, @ModelAttribute(binding = false) Say say, Model model) {
        choices.into(model, form, when, say);
        if (!form.scopes().isEmpty()) {
            model.addAttribute("estimate", choices.estimate(form, when));
        }
        return FORM;
    }

    @PostMapping("/subscribe")
    String ask(
            @ModelAttribute("form") FollowForm form,
            When when,
            @ModelAttribute(binding = false) Say say,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!forms.sent(request)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (form.isLook()) {
            return form(form, when, say, model);
        }
        String problem = problem(form, when, say);
        boolean isWarned = problem.isEmpty()
                && !form.isSure()
                && choices.estimate(form, when).isTooMuch();
        if (!problem.isEmpty() || isWarned) {
            model.addAttribute("problem", problem);
            model.addAttribute("warned", isWarned);
            return form(form, when, say, model);
        }
        Optional<Duration> wait = form.isByAProgram()
                ? Optional.empty()
                : subscriptions.ask(form.addressTyped(), form.wishes(say.language()), Origin.of(request));
        if (wait.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()));
            model.addAttribute("problem", "subscribe.wrong.often");
            return form(form, when, say, model);
        }
        model.addAttribute("done", "subscribe.sent.title");
        model.addAttribute("how", "subscribe.sent.text");
        return "site/done";
    }

    private String problem(FollowForm form, When when, Say say) {
        return Subscriptions.isAddress(form.addressTyped())
                ? choices.problem(form, when, say)
                : "subscribe.wrong.address";
    }
}
