package org.pledgewatch.storage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What people and programs ask to be written is on the disk before they are answered, or refused while there is no
 * room.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class AskedWrites extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final String FULL =
            "The disk of this server is nearly full, so nothing is written now. Nothing that was"
                    + " recorded is lost, and reading goes on. Try again later; whoever runs the server must make room.\n";

    private final Durability durability;
    private final FreeSpace space;

    AskedWrites(Durability durability, FreeSpace space) {
        this.durability = durability;
        this.space = space;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    @SuppressWarnings("try") // the promise is kept by being open
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (space.isShort()) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "600");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().write(FULL);
            return;
        }
        Durability.Promise promise = durability.promise();
        try {
            chain.doFilter(request, response);
        } finally {
            promise.close();
        }
    }
}
