package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriUtils;

/** Leads who is not signed in to where one signs in, and from there back; nothing is kept meanwhile. */
final class ToTheEntrance implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean isPlain = wanted.equals("/desk") || !request.getMethod().equals("GET");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location", isPlain ? "/sign-in" : "/sign-in?to=" + UriUtils.encode(wanted, StandardCharsets.UTF_8));
    }
}
