package org.pledgewatch.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * What the server refuses before any page is looked for, as an address with a broken encoding or one that is too long:
 * a page that helps, in every language, since nothing can be read from the request. Nothing of it is repeated.
 */
final class UnreadableRequest extends ErrorReportValve {

    private final Says says;

    UnreadableRequest(Says says) {
        this.says = says;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        SecurityHeaders.set(response);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        try {
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(page(status));
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The answer could not be written.", e);
        }
    }

    private String page(int status) {
        boolean ours = status >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        String title = ours ? "error.500" : "error.400";
        String how = ours ? "error.500.how" : "error.4xx.how";
        String all = Arrays.stream(Language.values())
                .map(language -> section(says.in(language), title, how))
                .collect(Collectors.joining());
        return "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + Markup.escape(says.in(Language.EN).text(title))
                + "</title><link rel=\"stylesheet\" href=\"/assets/site.css\"></head><body><main id=\"main\">" + all
                + "</main></body></html>";
    }

    private static String section(Say say, String title, String how) {
        Language language = say.language();
        String heading = language.isFirst() ? "h1" : "h2";
        return "<section lang=\"" + language.code() + "\" dir=\"" + language.direction() + "\"><" + heading + ">"
                + Markup.escape(say.text(title)) + "</" + heading + "><p>" + Markup.escape(say.text(how)) + " "
                + "<a href=\"" + language.prefix() + "/\">" + Markup.escape(say.text("site.name"))
                + "</a></p></section>";
    }
}
