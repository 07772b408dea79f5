package org.pledgewatch.desk;

import org.pledgewatch.drafting.Asking;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.Refused;
import org.pledgewatch.drafting.ReplyRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a party replies, by the link that it was sent. */
@Controller
@ConditionalOnWebApplication
class ReplyPages {

    private final Asking asking;
    private final Choices choices;

    ReplyPages(Asking asking, Choices choices) {
        this.asking = asking;
        this.choices = choices;
    }

    @GetMapping("/reply/{token}")
    String read(@PathVariable String token, Model model) {
        ReplyRequest request = asking.of(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Draft draft = asking.draft(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("request", request);
        model.addAttribute("about", draft.title());
        model.addAttribute("party", choices.names().getOrDefault(request.party(), request.party()));
        model.addAttribute("token", token);
        return "desk/reply";
    }

    @PostMapping("/reply/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String language,
            Model model) {
        try {
            asking.answer(token, text, language);
            model.addAttribute("thanks", true);
        } catch (Refused e) {
            model.addAttribute("refused", e.getMessage());
            model.addAttribute("text", text);
            model.addAttribute("language", language);
        }
        return read(token, model);
    }
}
