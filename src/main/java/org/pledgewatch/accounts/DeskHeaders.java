package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What differs at the desk from public pages: its own scripts may run and ask it, and a form says where it comes from.
 */
final class DeskHeaders implements HeaderWriter {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
