package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.pledgewatch.accounts.ApiTokens;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.RefusedEntry;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.accounts.SecondFactor;
import org.pledgewatch.accounts.Sessions;
import org.pledgewatch.accounts.SigningIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a member sees to itself: its password, second factor, sessions and tokens. */
@Controller
@ConditionalOnWebApplication
class AccountPages {

    private static final String PAGE = "desk/account";
    private static final Set<String> DONE = Set.of("password", "factor-off", "session", "token");
    private static final String OFFERED = "offered-secret";

    private final Members members;
    private final SigningIn signingIn;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final ApiTokens tokens;

    AccountPages(Members members, SigningIn signingIn, SecondFactor factor, Sessions sessions, ApiTokens tokens) {
        this.members = members;
        this.signingIn = signingIn;
        this.factor = factor;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @GetMapping("/desk/account")
    String show(Member me, HttpServletRequest request, Model model) {
        model.addAttribute("done", done(request));
        String address = members.addressOf(me);
        model.addAttribute("address", address);
        model.addAttribute("me", me);
        model.addAttribute("roles", Arrays.stream(Role.values()).filter(me::may).toList());
        model.addAttribute("sessions", sessions.of(me, request));
        model.addAttribute("tokens", tokens.of(me));
        boolean isOn = factor.isOn(me);
        model.addAttribute("factorOn", isOn);
        if (isOn) {
            model.addAttribute("sheet", factor.sheet(me));
        } else {
            String secret = offered(request);
            String uri = factor.uri(secret, address);
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("uri", uri);
            model.addAttribute("picture", factor.picture(uri));
        }
        return PAGE;
    }

    private static String done(HttpServletRequest request) {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? "account.done." + done : "";
    }

    /** The same through all attempts of a session, so that the telephone is asked once. */
    private String offered(HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.getAttribute(OFFERED) instanceof String secret) {
            return secret;
        }
        String secret = factor.offer();
        session.setAttribute(OFFERED, secret);
        return secret;
    }

    @PostMapping("/desk/account/password")
    String changePassword(
            Member me,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String another,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!signingIn.confirms(me, password)) {
            return refuse("account.password.not", "current", me, request, response, model);
        }
        try {
            signingIn.setPassword(me, another);
        } catch (RefusedEntry refused) {
            return refuse(refused.key(), "another", me, request, response, model);
        }
        sessions.begin(me, request, response);
        return "redirect:/desk/account?done=password";
    }

    @PostMapping("/desk/account/factor")
    String turnFactorOn(
            Member me,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("codes", factor.turnOn(me, offered(request), code));
        } catch (RefusedEntry refused) {
            return refuse(refused.key(), "code", me, request, response, model);
        }
        request.getSession().removeAttribute(OFFERED);
        return "desk/account-codes";
    }

    @PostMapping("/desk/account/factor/off")
    String turnFactorOff(
            Member me,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (!signingIn.confirms(me, password)) {
            return refuse("account.password.not", "off", me, request, response, model);
        }
        factor.turnOff(me);
        return "redirect:/desk/account?done=factor-off";
    }

    @PostMapping("/desk/account/sessions/{handle}/end")
    String endSession(Member me, @PathVariable String handle) {
        sessions.end(me, handle);
        return "redirect:/desk/account?done=session";
    }

    @PostMapping("/desk/account/tokens")
    String makeToken(
            Member me,
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "COORDINATOR") Role role,
            @RequestParam(defaultValue = "") String parties,
            @RequestParam(defaultValue = "90") int days,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            model.addAttribute("token", tokens.draw(me, label, role, codes(parties), days));
            model.addAttribute("label", label);
            return "desk/account-token";
        } catch (RefusedEntry refused) {
            model.addAttribute("label", label);
            return refuse(refused.key(), "token", me, request, response, model);
        }
    }

    @PostMapping("/desk/account/tokens/{id}/revoke")
    String revokeToken(Member me, @PathVariable long id) {
        tokens.revoke(me, id);
        return "redirect:/desk/account?done=token";
    }

    /** Codes of parties as people list them. */
    static Set<String> codes(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
    }

    private String refuse(
            String key, String at, Member me, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(422);
        model.addAttribute("wrong", key);
        model.addAttribute("wrongAt", at);
        return show(me, request, model);
    }
}
