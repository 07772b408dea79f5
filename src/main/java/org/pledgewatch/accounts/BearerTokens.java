package org.pledgewatch.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Calls that write carry who sends them; one that does not is told how to, before anything else is looked at. */
final class BearerTokens extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final Throttle throttle;

    BearerTokens(ApiTokens tokens, Throttle throttle) {
        this.tokens = tokens;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable String header = request.getHeader("Authorization");
        Optional<Member> member = header != null && header.startsWith(BEARER)
                ? tokens.memberOf(header.substring(BEARER.length()).strip())
                : Optional.empty();
        if (member.isPresent()) {
            Presence.set(request, member.get());
            chain.doFilter(request, response);
        } else if (header != null
                && throttle.attempt(Throttle.Subject.from(Origin.of(request))).isPresent()) {
            answer(response, 429, "Too many calls with a wrong token came from your network: wait before the next.");
        } else {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"pledgewatch\"");
            answer(
                    response,
                    401,
                    "Send a token that is good: Authorization: Bearer pledgewatch_…; members make them at the desk.");
        }
    }

    private static void answer(HttpServletResponse response, int status, String detail) throws IOException {
        response.setStatus(status);
        if (status == 429) {
            response.setHeader("Retry-After", "60");
        }
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"title\":\"" + (status == 401 ? "Unauthorized" : "Too Many Requests") + "\",\"status\":"
                        + status + ",\"detail\":\"" + detail + "\"}");
    }
}
