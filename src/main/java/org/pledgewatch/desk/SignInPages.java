package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberArgument;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.Provider;
import org.pledgewatch.accounts.ProviderRefusal;
import org.pledgewatch.accounts.Providers;
import org.pledgewatch.accounts.Sessions;
import org.pledgewatch.accounts.SigningIn;
import org.pledgewatch.accounts.SigningIn.Answer;
import org.pledgewatch.accounts.WayIn;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** The way in. */
@Controller
@ConditionalOnWebApplication
class SignInPages {

    private static final String FIRST = "desk/sign-in";
    private static final String SECOND = "desk/sign-in-code";

    private final SigningIn signingIn;
    private final Sessions sessions;
    private final Providers providers;

    SignInPages(SigningIn signingIn, Sessions sessions, Providers providers) {
        this.signingIn = signingIn;
        this.sessions = sessions;
        this.providers = providers;
    }

    @ModelAttribute("providers")
    List<Provider> providers() {
        return providers.all();
    }

    @GetMapping("/sign-in")
    String ask(
            @RequestParam(defaultValue = "/desk") String to,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String by,
            HttpServletRequest request,
            Model model) {
        if (MemberArgument.of(request).isPresent()) {
            return "redirect:" + WayIn.inside(to);
        }
        model.addAttribute("to", WayIn.inside(to));
        model.addAttribute("out", request.getParameter("out") != null);
        model.addAttribute("changed", request.getParameter("changed") != null);
        refusal(why, by, model);
        return FIRST;
    }

    private void refusal(String why, String by, Model model) {
        Optional<String> name = providers.find(by).map(Provider::name);
        Arrays.stream(ProviderRefusal.values())
                .filter(known -> known.name().equals(why))
                .filter(known -> known == ProviderRefusal.STALE || name.isPresent())
                .forEach(known -> model.addAttribute("notWith", known));
        model.addAttribute("provider", name.orElse(""));
    }

    @PostMapping("/sign-in")
    String answer(
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/desk") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        model.addAttribute("to", WayIn.inside(to));
        model.addAttribute("address", address);
        Answer answer = signingIn.byPassword(address, password, Origin.of(request));
        if (answer instanceof Answer.NeedsCode half) {
            sessions.halfWay(half.member(), request);
            return "redirect:/sign-in/code?to=" + UriUtils.encode(WayIn.inside(to), StandardCharsets.UTF_8);
        }
        return outcome(answer, FIRST, "sign-in.refused", to, request, response, model);
    }

    @GetMapping("/sign-in/code")
    String askForCode(@RequestParam(defaultValue = "/desk") String to, HttpServletRequest request, Model model) {
        if (sessions.halfWay(request).isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("to", WayIn.inside(to));
        return SECOND;
    }

    @PostMapping("/sign-in/code")
    String answerWithCode(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "/desk") String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        OptionalLong half = sessions.halfWay(request);
        if (half.isEmpty()) {
            return "redirect:/sign-in";
        }
        model.addAttribute("to", WayIn.inside(to));
        Answer answer = signingIn.byCode(half.getAsLong(), code, Origin.of(request));
        return outcome(answer, SECOND, "sign-in.code.refused", to, request, response, model);
    }

    private String outcome(
            Answer answer,
            String page,
            String refused,
            String to,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (answer instanceof Answer.In in) {
            enter(in.member(), request, response);
            return "redirect:" + WayIn.inside(to);
        }
        if (answer instanceof Answer.Later later) {
            holdBack(later.until(), response, model);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            model.addAttribute("refused", refused);
        }
        return page;
    }

    void enter(Member member, HttpServletRequest request, HttpServletResponse response) {
        signingIn.signedIn(member, Origin.of(request));
        sessions.begin(member, request, response);
    }

    static void holdBack(Duration wait, HttpServletResponse response, Model model) {
        response.setStatus(429);
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds()));
        model.addAttribute("refused", "sign-in.later");
        model.addAttribute("minutes", Math.max(1, (wait.toSeconds() + 59) / 60));
    }
}
