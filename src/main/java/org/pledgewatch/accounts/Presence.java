package org.pledgewatch.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request who is there: as the member is now, so that a role that was taken away is gone at once, and a
 * session never outlives its member or its day.
 */
final class Presence extends OncePerRequestFilter {

    private static final String MEMBER = Presence.class.getName() + ".member";

    private final Members members;
    private final Clock clock;
    private final Duration longest;

    Presence(Members members, Clock clock, Duration longest) {
        this.members = members;
        this.clock = clock;
        this.longest = longest;
    }

    /** Who is signed in, where somebody is. */
    static Optional<Member> of(HttpServletRequest request) {
        return request.getAttribute(MEMBER) instanceof Member member ? Optional.of(member) : Optional.empty();
    }

    static void set(HttpServletRequest request, Member member) {
        request.setAttribute(MEMBER, member);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication claimed = SecurityContextHolder.getContext().getAuthentication();
        if (claimed != null && !(claimed instanceof AnonymousAuthenticationToken)) {
            Optional<Member> member = isOver(request.getSession(false))
                    ? Optional.empty()
                    : members.find(Long.parseLong(claimed.getName()));
            member.ifPresentOrElse(present -> set(request, present), () -> leave(request));
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(@Nullable HttpSession session) {
        return session == null
                || !(session.getAttribute(Sessions.SINCE) instanceof Instant since)
                || since.plus(longest).isBefore(clock.instant());
    }

    private static void leave(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
