package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** What was typed into a form that came too late, to be copied into another. */
@Controller
class TooOldPages {

    private static final Pattern SECRET = Pattern.compile("(?i).*(_csrf|password|another|code|secret|token).*");

    @PostMapping("/sign-in/too-old")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Map<String, String> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String text = String.join("\n", values);
            if (!text.isBlank() && !SECRET.matcher(name).matches()) {
                typed.put(name, text);
            }
        });
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("typed", typed);
        return "desk/too-old";
    }
}
