package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Issue;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.press.Press;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code asOf} and {@code knownAt}: the one place where the pages look at the clock. */
@Component
class WhenArgument implements HandlerMethodArgumentResolver {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Clock clock;

    WhenArgument(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == When.class;
    }

    @Override
    public When resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        When now = now(request.getNativeRequest(HttpServletRequest.class));
        return read(request.getParameter("asOf"), request.getParameter("knownAt"), now);
    }

    /** Today, up to when everything recorded is known: the same on every node for the same edition. */
    When now(@Nullable HttpServletRequest request) {
        Issue issue = request == null ? null : Press.issue(request);
        Instant now = issue == null ? clock.instant() : issue.edition().changedAt();
        return When.now(issue == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : issue.day(), now);
    }

    private static When read(@Nullable String asOf, @Nullable String knownAt, When live) {
        if (asOf == null && knownAt == null) {
            return live;
        }
        LocalDate today = live.asOf();
        Instant now = live.knownAt();
        LocalDate day = asOf == null ? today : day("asOf", asOf);
        if (day.isAfter(today)) {
            throw new BadParameter("asOf", asOf == null ? "" : asOf, "instead.not-future");
        }
        return When.then(day, knownAt == null ? now : moment(knownAt, now));
    }

    private static LocalDate day(String name, String given) {
        if (DAY.matcher(given).matches()) {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw new BadParameter(name, given, "instead.day");
            }
        }
        throw new BadParameter(name, given, "instead.day");
    }

    /** A day means its end; what lies ahead is not known yet, so it means now. */
    private static Instant moment(String given, Instant now) {
        try {
            Instant moment = DAY.matcher(given).matches()
                    ? day("knownAt", given)
                            .plusDays(1)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .minusMillis(1)
                    : Instant.parse(given);
            return moment.isAfter(now) ? now : moment;
        } catch (DateTimeException e) {
            throw new BadParameter("knownAt", given, "instead.moment");
        }
    }
}
