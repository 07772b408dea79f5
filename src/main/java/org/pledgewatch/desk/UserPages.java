package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.EntranceMails;
import org.pledgewatch.accounts.KnownLimits;
import org.pledgewatch.accounts.Management;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.RefusedEntry;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.scoreboard.ForumBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.wording.Language;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may be at the desk, for administrators. */
@Controller
class UserPages {

    private static final String PAGE = "desk/users";
    private static final String BACK = "redirect:/desk/users?done";

    private final Management management;
    private final Members members;
    private final EntranceMails mails;
    private final PartyBoard parties;
    private final ForumBoard forums;

    UserPages(Management management, Members members, EntranceMails mails, PartyBoard parties, ForumBoard forums) {
        this.management = management;
        this.members = members;
        this.mails = mails;
        this.parties = parties;
        this.forums = forums;
    }

    @Bean
    static DeskSection usersSection() {
        return new DeskSection(80, "/desk/users", "desk.nav.users", Role.ADMINISTRATOR);
    }

    /** What is typed of somebody. */
    record Form(
            String name,
            String address,
            Role role,
            String parties,
            String frameworks,
            @Nullable Language language) {

        static final Form EMPTY = new Form("", "", Role.COORDINATOR, "", "", Language.EN);

        Form {
            name = name == null ? "" : name;
            address = address == null ? "" : address;
            role = role == null ? Role.COORDINATOR : role;
            parties = parties == null ? "" : parties;
            frameworks = frameworks == null ? "" : frameworks;
        }

        /** In which the new member is written to. */
        public Language languageOr() {
            return language == null ? Language.EN : language;
        }

        Set<String> partyCodes() {
            return AccountPages.codes(parties);
        }

        Set<String> frameworkSlugs() {
            return AccountPages.codes(frameworks);
        }
    }

    @GetMapping("/desk/users")
    String list(Member me, @RequestParam(required = false) String done, Model model) {
        model.addAttribute("form", Form.EMPTY);
        model.addAttribute("done", done != null);
        return show(me, model);
    }

    private String show(Member me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("users", management.all());
        model.addAttribute("roles", Role.values());
        model.addAttribute("languages", Language.values());
        return PAGE;
    }

    @PostMapping("/desk/users")
    String invite(Member me, @ModelAttribute("form") Form form, HttpServletResponse response, Model model) {
        try {
            requireKnownLimits(form);
            mails.invite(
                    me,
                    form.address(),
                    form.name(),
                    form.role(),
                    form.partyCodes(),
                    form.frameworkSlugs(),
                    form.languageOr());
            return BACK;
        } catch (RefusedEntry refused) {
            response.setStatus(422);
            model.addAttribute("wrong", refused);
            return show(me, model);
        }
    }

    private void requireKnownLimits(Form form) {
        KnownLimits.require(form.partyCodes(), parties.nameByCode().keySet());
        KnownLimits.require(form.frameworkSlugs(), forums.frameworkSlugs());
    }

    @PostMapping("/desk/users/{id}")
    String change(
            Member me,
            @PathVariable long id,
            @ModelAttribute("form") Form form,
            HttpServletResponse response,
            Model model) {
        return did(
                () -> {
                    requireKnownLimits(form);
                    management.change(me, id, form.role(), form.partyCodes(), form.frameworkSlugs());
                },
                me,
                response,
                model);
    }

    @PostMapping("/desk/users/{id}/invite")
    String inviteAgain(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> members.find(id).ifPresent(whom -> mails.invite(me, whom)), me, response, model);
    }

    @PostMapping("/desk/users/{id}/disable")
    String disable(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> management.disable(me, id), me, response, model);
    }

    @PostMapping("/desk/users/{id}/enable")
    String enable(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> management.enable(me, id), me, response, model);
    }

    @PostMapping("/desk/users/{id}/sessions/end")
    String endSessions(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> management.endSessions(me, id), me, response, model);
    }

    @PostMapping("/desk/users/{id}/factor/off")
    String forgetFactor(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> management.forgetSecondFactor(me, id), me, response, model);
    }

    @PostMapping("/desk/users/{id}/provider/off")
    String forgetProvider(Member me, @PathVariable long id, HttpServletResponse response, Model model) {
        return did(() -> management.forgetProvider(me, id), me, response, model);
    }

    private String did(Runnable deed, Member me, HttpServletResponse response, Model model) {
        try {
            deed.run();
            return BACK;
        } catch (RefusedEntry refused) {
            response.setStatus(422);
            model.addAttribute("refused", refused.key());
            model.addAttribute("form", Form.EMPTY);
            return show(me, model);
        }
    }
}
