package org.pledgewatch.desk;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.drafting.Asking;
import org.pledgewatch.drafting.Draft;
import org.pledgewatch.drafting.PartysReply;
import org.pledgewatch.drafting.RefusedReply;
import org.pledgewatch.drafting.ReplyRequest;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where a party replies, by the link that it was sent, in the language in which it was asked. */
@Controller
@ConditionalOnWebApplication
class ReplyPages {

    private static final List<Status> CLAIMABLE =
            Arrays.stream(Status.values()).filter(Status::isAssessed).toList();

    private final Asking asking;
    private final Choices choices;
    private final PartyBoard parties;
    private final Says says;

    ReplyPages(Asking asking, Choices choices, PartyBoard parties, Says says) {
        this.asking = asking;
        this.choices = choices;
        this.parties = parties;
        this.says = says;
    }

    @GetMapping("/reply/{token}")
    String read(@PathVariable String token, Model model) {
        ReplyRequest request = asking.of(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Draft draft = asking.draft(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Say say = say(request);
        model.addAttribute("say", say);
        model.addAttribute("request", request);
        model.addAttribute("about", draft.title());
        model.addAttribute("party", say.party(request.party(), choices.names().get(request.party())));
        model.addAttribute("token", token);
        model.addAttribute("statuses", CLAIMABLE);
        return "desk/reply";
    }

    private Say say(ReplyRequest request) {
        Language language = asking.language(request);
        return says.in(language).naming(() -> parties.namesIn(language.code()));
    }

    @PostMapping("/reply/{token}")
    String answer(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String claimed,
            @RequestParam(defaultValue = "") String link,
            Model model) {
        try {
            asking.answer(token, new PartysReply(text, language, status(claimed), link));
            model.addAttribute("thanks", true);
        } catch (RefusedReply e) {
            model.addAttribute("refused", e.key());
            model.addAttribute("longest", RefusedReply.LONGEST);
            model.addAttribute("text", text);
            model.addAttribute("language", language);
            model.addAttribute("claimed", claimed);
            model.addAttribute("link", link);
        }
        return read(token, model);
    }

    private static @Nullable Status status(String claimed) {
        return CLAIMABLE.stream()
                .filter(status -> status.name().equals(claimed))
                .findFirst()
                .orElse(null);
    }
}
