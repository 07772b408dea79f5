package org.pledgewatch.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what another site makes a browser ask: before the token of a form is so much as looked at. */
final class CrossSite extends OncePerRequestFilter {

    private final String origin;

    CrossSite(URI baseUrl) {
        this.origin = baseUrl.getScheme() + "://" + baseUrl.getRawAuthority();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean allowed = PrivateAddresses.isReading(request) ? mayRead(request) : mayWrite(request);
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A link that somebody follows may come from anywhere; what a page loads or frames may not. */
    private static boolean mayRead(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site == null || site.equals("same-origin") || site.equals("none")) {
            return true;
        }
        return "navigate".equals(request.getHeader("Sec-Fetch-Mode"))
                && "document".equals(request.getHeader("Sec-Fetch-Dest"));
    }

    private boolean mayWrite(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String from = request.getHeader("Origin");
        return from == null || from.equals(origin) || from.equals(own(request));
    }

    private static String own(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
