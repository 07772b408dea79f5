package org.pledgewatch.desk;

import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.RefusedEntry;
import org.pledgewatch.wording.Language;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How a member is written to: its language, and where its mornings begin. */
@Controller
@ConditionalOnWebApplication
class PreferencePages {

    private final MemberPreferences preferences;

    PreferencePages(MemberPreferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping("/desk/account/mail")
    String show(Member me, @RequestParam(required = false) String done, Model model) {
        model.addAttribute("done", done != null);
        model.addAttribute("chosen", preferences.of(me));
        model.addAttribute("languages", Language.values());
        model.addAttribute("zones", preferences.zones());
        return "desk/account-mail";
    }

    /** Both are lists to choose from: what is in neither was not chosen there. */
    @PostMapping("/desk/account/mail")
    String change(
            Member me, @RequestParam(defaultValue = "") String language, @RequestParam(defaultValue = "") String zone) {
        try {
            preferences.change(me, language, zone);
            return "redirect:/desk/account/mail?done";
        } catch (RefusedEntry refused) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refused.key(), refused);
        }
    }
}
