package org.pledgewatch.site.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;

/** A plain page that says when to try again; it needs nothing, so it costs nothing. */
final class Refusal {

    private Refusal() {}

    static void send(int seconds, Says says, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language language = language(request);
        Say say = says.in(language);
        String text = String.format(
                Locale.ROOT,
                """
                <!doctype html>
                <html lang="%s" dir="%s"><head><meta charset="utf-8"><title>%s</title></head>
                <body><main id="main"><h1>%3$s</h1><p>%s</p></main></body></html>
                """,
                language.code(),
                language.direction(),
                say.html("busy.title"),
                say.html("busy.how", "seconds", seconds));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(seconds));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** As the address says: whoever serves the pages in their languages is not asked here. */
    static Language language(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean prefixed = path.length() == 3 || path.indexOf('/', 1) == 3;
        return prefixed ? Language.of(path.substring(1, 3)).orElse(Language.EN) : Language.EN;
    }
}
