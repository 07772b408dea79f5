package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberArgument;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.Sessions;
import org.pledgewatch.accounts.SigningIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in. */
@Controller
@ConditionalOnWebApplication
class SignInPages {

    /** Only a page of the desk: nobody is led elsewhere. */
    private static final Pattern INSIDE = Pattern.compile("/desk(/[A-Za-z0-9._~%/-]*)?(\\?[A-Za-z0-9._~%&=+,:/-]*)?");

    private final SigningIn signingIn;
    private final Sessions sessions;

    SignInPages(SigningIn signingIn, Sessions sessions) {
        this.signingIn = signingIn;
        this.sessions = sessions;
    }

    @GetMapping("/sign-in")
    String ask(@RequestParam(defaultValue = "/desk") String to, HttpServletRequest request, Model model) {
        if (MemberArgument.of(request).isPresent()) {
            return "redirect:" + inside(to);
        }
        model.addAttribute("to", inside(to));
        model.addAttribute("out", request.getParameter("out") != null);
        return "desk/sign-in";
    }

    @PostMapping("/sign-in")
    String answer(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Member> member = signingIn.byPassword(address, password);
        if (member.isPresent()) {
            signingIn.signedIn(member.get(), Origin.of(request));
            sessions.begin(member.get(), request, response);
            return "redirect:" + inside(to);
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("to", inside(to));
        model.addAttribute("address", address);
        model.addAttribute("refused", "sign-in.refused");
        return "desk/sign-in";
    }

    static String inside(String to) {
        return INSIDE.matcher(to).matches() ? to : "/desk";
    }
}
