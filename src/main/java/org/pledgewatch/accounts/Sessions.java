package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of the desk: begun, listed, ended. */
public class Sessions {

    /** When one signed in: an {@code Instant}. */
    static final String SINCE = "since";

    private static final String AGENT = "agent";
    private static final String FROM = "from";
    private static final String HALF = "half";
    private static final String HALF_SINCE = "half-since";
    private static final Duration HALF_IS_GOOD_FOR = Duration.ofMinutes(5);
    private static final int LONGEST_AGENT = 200;

    private final SecurityContextRepository contexts;
    private final FindByIndexNameSessionRepository<? extends Session> kept;
    private final Clock clock;
    private final Duration idle;

    Sessions(
            SecurityContextRepository contexts,
            FindByIndexNameSessionRepository<? extends Session> kept,
            Clock clock,
            Duration idle) {
        this.contexts = contexts;
        this.kept = kept;
        this.clock = clock;
        this.idle = idle;
    }

    /**
     * One of them, as its member sees it.
     *
     * @param handle by which it is ended; not its own name, which would open it
     */
    public record Listed(String handle, Instant since, Instant seen, String from, String agent, boolean current) {}

    /** As the member's sessions are found again. */
    static String name(long member) {
        return String.format(Locale.ROOT, "%d", member);
    }

    /** From now on the browser is the member's: under another name than before, and with other tokens in its forms. */
    public void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = anew(request);
        session.setMaxInactiveInterval((int) idle.toSeconds());
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(FROM, Origin.of(request).text());
        session.setAttribute(AGENT, agent(request));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(name(member.id()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The password was right; who it is stays here, and nothing is open yet. */
    public void halfWay(Member member, HttpServletRequest request) {
        HttpSession session = anew(request);
        session.setAttribute(HALF, member.id());
        session.setAttribute(HALF_SINCE, clock.instant());
    }

    /** Who gave the right password a moment ago. */
    public OptionalLong halfWay(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean isGood = session != null
                && session.getAttribute(HALF_SINCE) instanceof Instant since
                && since.plus(HALF_IS_GOOD_FOR).isAfter(clock.instant());
        return isGood && session.getAttribute(HALF) instanceof Long member
                ? OptionalLong.of(member)
                : OptionalLong.empty();
    }

    private static HttpSession anew(HttpServletRequest request) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        return request.getSession(true);
    }

    /** The member's own, the newest first. */
    public List<Listed> of(Member member, HttpServletRequest request) {
        HttpSession current = request.getSession(false);
        String own = current == null ? "" : current.getId();
        return kept.findByPrincipalName(name(member.id())).entrySet().stream()
                .filter(entry -> !entry.getValue().isExpired())
                .map(entry -> listed(entry, own))
                .sorted(Comparator.comparing(Listed::seen).reversed())
                .toList();
    }

    private static Listed listed(Map.Entry<String, ? extends Session> entry, String own) {
        Session session = entry.getValue();
        return new Listed(
                handle(entry.getKey()),
                told(session, SINCE, session.getCreationTime()),
                session.getLastAccessedTime(),
                told(session, FROM, ""),
                told(session, AGENT, ""),
                entry.getKey().equals(own));
    }

    private static <T> T told(Session session, String name, T otherwise) {
        @Nullable T told = session.getAttribute(name);
        return told == null ? otherwise : told;
    }

    private static String handle(String id) {
        return Secrets.hash(id).substring(0, 24);
    }

    /** @return whether the member had such a session */
    public boolean end(Member member, String handle) {
        List<String> found = kept.findByPrincipalName(name(member.id())).keySet().stream()
                .filter(id -> handle(id).equals(handle))
                .toList();
        found.forEach(kept::deleteById);
        return !found.isEmpty();
    }

    private static String agent(HttpServletRequest request) {
        @Nullable String agent = request.getHeader("User-Agent");
        String known = agent == null ? "" : agent.replaceAll("[\\p{C}]", "");
        return known.length() <= LONGEST_AGENT ? known : known.substring(0, LONGEST_AGENT);
    }
}
