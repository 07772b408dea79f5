package org.pledgewatch.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What was typed into a form that came too late. Whoever has signed in again sends it once more with a press; what
 * another site made a browser send never gets here.
 */
@Controller
class TooOldPages {

    private static final Pattern SECRET = Pattern.compile("(?i).*(_csrf|password|another|code|secret|token).*");

    private static final Pattern FORMS = Pattern.compile("/desk(/[A-Za-z0-9._~-]+)+");

    /** A field as it was typed; a list has several of one name. */
    record Field(String name, String text) {}

    @PostMapping("/sign-in/too-old")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        List<Field> typed = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!SECRET.matcher(name).matches()) {
                List.of(values).forEach(text -> typed.add(new Field(name, text)));
            }
        });
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("typed", typed);
        model.addAttribute("address", canBeSentAgain(request) ? address(request) : "");
        model.addAttribute("signedIn", isSignedIn());
        return "desk/too-old";
    }

    private static boolean canBeSentAgain(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && FORMS.matcher(address(request)).matches();
    }

    private static String address(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI));
    }

    /** The form is turned away before it is looked at who it is from. */
    private static boolean isSignedIn() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.isAuthenticated();
    }
}
