package org.pledgewatch.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgewatch.wording.Language;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the language off the address, so that no page needs to know of it: {@code /fr/parties} is {@code /parties} in
 * French. Data have no language, so their addresses lead to the one that they have.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class LanguageFilter extends OncePerRequestFilter {

    private static final String ATTRIBUTE = LanguageFilter.class.getName();
    private static final Pattern PREFIXED = Pattern.compile("/([a-z]{2})(/.*)?");
    private static final Pattern ONLY_ONCE =
            Pattern.compile("/(api|assets|actuator|error|desk|sign-in|sign-out|setup|reset|invitation)(/.*)?|.*"
                    + Suffixes.WITHOUT_LANGUAGE);

    /** The language of the address that is read. */
    static Language of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Language language ? language : Language.EN;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher address = PREFIXED.matcher(request.getRequestURI());
        Optional<Language> language = address.matches() ? Language.of(address.group(1)) : Optional.empty();
        if (language.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String rest = address.group(2) == null ? "/" : address.group(2);
        if (language.get().isFirst() || ONLY_ONCE.matcher(rest).matches()) {
            String query = request.getQueryString();
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", withoutDoubleSlash(rest) + (query == null ? "" : "?" + query));
            return;
        }
        request.setAttribute(ATTRIBUTE, language.get());
        chain.doFilter(new Plain(request, rest), response);
    }

    /** What begins with two slashes would lead to another site. */
    private static String withoutDoubleSlash(String path) {
        return path.replaceFirst("^/+", "/");
    }

    /** The request without its language. */
    private static final class Plain extends HttpServletRequestWrapper {
        private final String path;

        Plain(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return path;
        }
    }
}
