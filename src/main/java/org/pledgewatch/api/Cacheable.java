package org.pledgewatch.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers may be kept by anyone for a minute, and be served stale while the server is away. */
final class Cacheable implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
        return true;
    }
}
