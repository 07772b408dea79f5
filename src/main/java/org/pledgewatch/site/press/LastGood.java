package org.pledgewatch.site.press;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Sight;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;

/** What is served while a page cannot be rendered: the last good one, which says of when it is, or a plain refusal. */
final class LastGood {

    private static final byte[] MAIN = "<main".getBytes(StandardCharsets.ISO_8859_1);

    /** Seconds to wait: for others' pages to be rendered, for a database to come back. */
    private static final int SOON = 2;

    private static final int LATER = 10;

    private final Kept kept;
    private final Says says;
    private final Clock clock;
    private final Duration staleFor;

    LastGood(Kept kept, Says says, Clock clock, PressSettings settings) {
        this.kept = kept;
        this.says = says;
        this.clock = clock;
        this.staleFor = settings.staleFor();
    }

    /** @param page the last that was rendered, if any */
    void send(@Nullable Page page, Sight sight, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Instant now = clock.instant();
        Instant trueAt = page == null ? Instant.MIN : trueAt(page, sight);
        if (page == null || trueAt.isBefore(now.minus(staleFor))) {
            Refusal.send(sight.fresh() ? SOON : LATER, says, request, response);
            return;
        }
        response.reset();
        response.setHeader("Age", String.valueOf(Duration.between(trueAt, now).toSeconds()));
        Delivery.send(page.isHtml() ? noted(page, trueAt, request) : page, request, response);
    }

    /** When the page was last known to say what is recorded. */
    private static Instant trueAt(Page page, Sight sight) {
        return page.issue().edition().equals(sight.edition()) ? sight.confirmedAt() : page.madeAt();
    }

    private Page noted(Page page, Instant trueAt, HttpServletRequest request) {
        Address address = Address.of(request.getRequestURI() + " " + page.tag() + " " + trueAt);
        Page noted = kept.find(address);
        if (noted == null) {
            noted = withNote(page, trueAt, says.in(Refusal.language(request)));
            kept.keep(address, noted);
        }
        return noted;
    }

    private Page withNote(Page page, Instant trueAt, Say say) {
        List<Header> headers = new ArrayList<>(page.headers());
        headers.removeIf(header -> header.name().equalsIgnoreCase("Cache-Control"));
        headers.add(new Header("Cache-Control", "public, max-age=10"));
        String note = "<div class=\"then\" role=\"note\">" + say.html("stale.note", "at", trueAt) + "</div>\n";
        return Page.of(
                page.issue(),
                page.madeAt(),
                "",
                page.type(),
                headers,
                insert(note.getBytes(StandardCharsets.UTF_8), page.content()));
    }

    /** Before the main part, where every page says what is special about it. */
    private static byte[] insert(byte[] note, byte[] page) {
        int at = 0;
        while (at < page.length && !startsWith(MAIN, page, at)) {
            at++;
        }
        byte[] together = new byte[page.length + note.length];
        System.arraycopy(page, 0, together, 0, at);
        System.arraycopy(note, 0, together, at, note.length);
        System.arraycopy(page, at, together, at + note.length, page.length - at);
        return together;
    }

    private static boolean startsWith(byte[] part, byte[] whole, int from) {
        return from + part.length <= whole.length
                && Arrays.equals(part, 0, part.length, whole, from, from + part.length);
    }
}
