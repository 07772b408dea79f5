package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.notices.Subscription;
import org.pledgewatch.notices.SubscriptionData;
import org.pledgewatch.notices.SubscriptionData.Export;
import org.pledgewatch.notices.Subscriptions;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.press.Personal;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a reader does by the links in the letters, without an account. Reading one of these changes nothing. */
@Controller
@Personal
class SubscriptionPages {

    private static final String PAGE = "site/subscription";

    private final Subscriptions subscriptions;
    private final SubscriptionData data;
    private final FollowChoices choices;

    SubscriptionPages(Subscriptions subscriptions, SubscriptionData data, FollowChoices choices) {
        this.subscriptions = subscriptions;
        this.data = data;
        this.choices = choices;
    }

    @GetMapping("/subscriptions/confirm/{token}")
    String confirm(@PathVariable String token, Model model) {
        model.addAttribute("wishes", subscriptions.asked(token).orElseThrow(SubscriptionPages::usedUp));
        return "site/subscribe-confirm";
    }

    @PostMapping("/subscriptions/confirm/{token}")
    String confirmed(@PathVariable String token, @ModelAttribute(binding = false) Say say) {
        String page = subscriptions.confirm(token).orElseThrow(SubscriptionPages::usedUp);
        return back(page, "confirmed", say);
    }

    @GetMapping("/subscriptions/{token}")
    String page(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String done,
            When when,
            @ModelAttribute(binding = false) Say say,
            Model model) {
        Subscription subscription = find(token);
        model.addAttribute("done", DONE.contains(done) ? done : "");
        return shown(token, subscription, FollowForm.of(subscription.wishes()), when, say, model);
    }

    private static final List<String> DONE = List.of("confirmed", "changed", "paused", "goes-on");

    @PostMapping("/subscriptions/{token}")
    String change(
            @PathVariable String token,
            @ModelAttribute("form") FollowForm form,
            When when,
            @ModelAttribute(binding = false) Say say,
            Model model) {
        Subscription subscription = find(token);
        String problem = choices.problem(form, when, say);
        if (!problem.isEmpty()) {
            model.addAttribute("problem", problem);
            return shown(token, subscription, form, when, say, model);
        }
        subscriptions.change(subscription, form.wishes(subscription.wishes().language()));
        return back(token, "changed", say);
    }

    private String shown(String token, Subscription subscription, FollowForm form, When when, Say say, Model model) {
        choices.into(model, form, when, say);
        model.addAttribute("token", token);
        model.addAttribute("subscription", subscription);
        model.addAttribute("address", subscriptions.addressOf(subscription));
        model.addAttribute("estimate", choices.estimate(form, when));
        model.addAttribute("sent", data.sent(subscription));
        return PAGE;
    }

    @PostMapping("/subscriptions/{token}/pause")
    String pause(@PathVariable String token, @ModelAttribute(binding = false) Say say) {
        subscriptions.pause(find(token));
        return back(token, "paused", say);
    }

    @PostMapping("/subscriptions/{token}/go-on")
    String goOn(@PathVariable String token, @ModelAttribute(binding = false) Say say) {
        subscriptions.goOn(find(token));
        return back(token, "goes-on", say);
    }

    @GetMapping("/subscriptions/{token}/unsubscribe")
    String mayUnsubscribe(@PathVariable String token, Model model) {
        model.addAttribute("subscription", find(token));
        model.addAttribute("token", token);
        return "site/unsubscribe";
    }

    /** By a person or by a program for mail (RFC 8058), as often as they like: the answer is the same. */
    @PostMapping("/subscriptions/{token}/unsubscribe")
    String unsubscribe(@PathVariable String token, Model model) {
        subscriptions.end(token);
        model.addAttribute("token", token);
        return "site/unsubscribed";
    }

    @GetMapping("/subscriptions/{token}/data.json")
    ResponseEntity<Export> export(@PathVariable String token) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("pledgewatch-subscription.json")
                                .build()
                                .toString())
                .body(data.export(find(token)));
    }

    @PostMapping("/subscriptions/{token}/erase")
    String erase(@PathVariable String token, Model model) {
        subscriptions.erase(find(token));
        model.addAttribute("done", "erased.title");
        model.addAttribute("how", "erased.text");
        return "site/done";
    }

    private Subscription find(String token) {
        return subscriptions.find(token).orElseThrow(SubscriptionPages::usedUp);
    }

    private static NotHere usedUp() {
        return new NotHere("subscription", "", List.of());
    }

    private static String back(String token, String done, Say say) {
        Language language = say.language();
        return "redirect:" + Here.plain(language, "/subscriptions/" + token).action() + "?done=" + done;
    }
}
