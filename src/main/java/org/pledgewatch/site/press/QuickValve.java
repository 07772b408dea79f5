package org.pledgewatch.site.press;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.edition.Sight;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Serves what nearly everyone asks for, a kept page of the newest edition, before the server so much as looks for the
 * filters: those take as long as all that is done here. {@link PageFilter} would give the same answer.
 */
final class QuickValve extends ValveBase {

    private final ObjectProvider<Desk> desks;
    private volatile @Nullable Desk desk;

    QuickValve(ObjectProvider<Desk> desks) {
        super(true);
        this.desks = desks;
    }

    /** What it works with; there when the first request comes, and not before. */
    record Desk(EditionWatch watch, Kept kept, Press press) {}

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Page page = newest(request);
        if (page == null) {
            getNext().invoke(request, response);
        } else {
            MimeHeaders head = response.getCoyoteResponse().getMimeHeaders();
            Delivery.send(page, request, response, (name, value) -> add(head, name, value));
        }
    }

    /** As bytes: what is given as text the server turns into bytes letter by letter, with an encoder for each line. */
    private static void add(MimeHeaders head, String name, String value) {
        byte[] nameBytes = name.getBytes(StandardCharsets.ISO_8859_1);
        byte[] valueBytes = value.getBytes(StandardCharsets.ISO_8859_1);
        head.addValue(nameBytes, 0, nameBytes.length).setBytes(valueBytes, 0, valueBytes.length);
    }

    private @Nullable Page newest(Request request) {
        // of what the server refused there may be neither method nor address
        @Nullable String method = request.getMethod();
        @Nullable String path = request.getRequestURI();
        boolean isReading = "GET".equals(method) || "HEAD".equals(method);
        if (request.getQueryString() != null || !isReading || path == null) {
            return null;
        }
        Desk here = desk();
        Page page = here.kept().findPlain(path);
        if (page == null) {
            return null;
        }
        Sight sight = here.watch().sight();
        return sight.fresh() && page.issue().equals(here.press().newest(sight.edition())) ? page : null;
    }

    private Desk desk() {
        Desk here = desk;
        if (here == null) {
            here = desks.getObject();
            desk = here;
        }
        return here;
    }
}
