package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Begins the sessions of the desk. */
public class Sessions {

    /** When one signed in: an {@code Instant}. */
    static final String SINCE = "since";

    static final String AGENT = "agent";
    static final String FROM = "from";

    private static final int LONGEST_AGENT = 200;

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository tokens;
    private final Clock clock;

    Sessions(SecurityContextRepository contexts, CsrfTokenRepository tokens, Clock clock) {
        this.contexts = contexts;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** From now on the browser is the member's: under another name than before, and with other tokens in its forms. */
    public void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        HttpSession old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setAttribute(SINCE, clock.instant());
        session.setAttribute(FROM, Origin.of(request).text());
        session.setAttribute(AGENT, agent(request));
        tokens.saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                String.format(Locale.ROOT, "%d", member.id()), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static String agent(HttpServletRequest request) {
        @Nullable String agent = request.getHeader("User-Agent");
        String known = agent == null ? "" : agent.replaceAll("[\\p{C}]", "");
        return known.length() <= LONGEST_AGENT ? known : known.substring(0, LONGEST_AGENT);
    }
}
