package org.pledgewatch.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.EditionWatch;
import org.pledgewatch.edition.Imprint;
import org.pledgewatch.edition.Issue;
import org.pledgewatch.edition.Sight;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Marks answers with what they were made from, so that whoever asks again is told without a query that nothing changed.
 * Weak tags: the bytes are compressed on the way, the facts are the same.
 */
@RestControllerAdvice(basePackageClasses = WeakTags.class)
class WeakTags implements HandlerInterceptor, ResponseBodyAdvice<Object> {

    /** Stands for whatever tag there is, so it is only heeded once it is known that there is an answer. */
    private static final String ANY = "*";

    private final EditionWatch watch;
    private final Imprint imprint;
    private final Clock clock;

    WeakTags(EditionWatch watch, Imprint imprint, Clock clock) {
        this.watch = watch;
        this.imprint = imprint;
        this.clock = clock;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known == null || known.equals(ANY)) {
            return true;
        }
        String tag = tag(request);
        if (tag == null || !new ServletWebRequest(request, response).checkNotModified(tag)) {
            response.setHeader(HttpHeaders.ETAG, null);
            return true;
        }
        return false;
    }

    /** None while the database is out of reach: then nobody knows. */
    private @Nullable String tag(HttpServletRequest request) {
        Sight sight = watch.sight();
        Issue issue = new Issue(sight.edition(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        String query = request.getQueryString();
        return sight.fresh()
                ? "W/\"" + imprint.of(issue, request.getRequestURI() + "?" + (query == null ? "" : query)) + "\""
                : null;
    }

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return answer.getContainingClass().getPackage().equals(WeakTags.class.getPackage());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (request instanceof ServletServerHttpRequest asked
                && response instanceof ServletServerHttpResponse answered
                && request.getMethod().equals(HttpMethod.GET)
                && answered.getServletResponse().getStatus() == HttpServletResponse.SC_OK) {
            String tag = tag(asked.getServletRequest());
            if (tag != null) {
                response.getHeaders().setETag(tag);
                if (ANY.equals(request.getHeaders().getFirst(HttpHeaders.IF_NONE_MATCH))) {
                    response.setStatusCode(HttpStatus.NOT_MODIFIED);
                    return null;
                }
            }
        }
        return body;
    }
}
