package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Issue;
import org.pledgewatch.scoreboard.RecordDays;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.press.Press;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code asOf} and {@code knownAt}: the one place where the pages look at the clock. */
@Component
class WhenArgument implements HandlerMethodArgumentResolver {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final Clock clock;
    private final Supplier<Optional<LocalDate>> firstDay;

    @Autowired
    WhenArgument(Clock clock, RecordDays days) {
        this(clock, days::first);
    }

    /** @param firstDay on which there was something to judge */
    WhenArgument(Clock clock, Supplier<Optional<LocalDate>> firstDay) {
        this.clock = clock;
        this.firstDay = firstDay;
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
        Instant moment = issue == null ? clock.instant() : issue.edition().changedAt();
        Instant now = moment.truncatedTo(ChronoUnit.MICROS);
        return When.now(issue == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : issue.day(), now);
    }

    /** What is empty was left empty in a form. */
    When read(@Nullable String asOf, @Nullable String knownAt, When now) {
        boolean anyDay = asOf == null || asOf.isEmpty();
        boolean anyMoment = knownAt == null || knownAt.isEmpty();
        if (anyDay && anyMoment) {
            return now;
        }
        return When.then(
                anyDay || asOf == null ? now.asOf() : judged(asOf, now.asOf()),
                anyMoment || knownAt == null ? now.knownAt() : known(knownAt, now.knownAt()));
    }

    private LocalDate judged(String given, LocalDate today) {
        LocalDate day = day(given, "asOf", "instead.day");
        if (day.isAfter(today)) {
            throw new BadParameter("asOf", given, "instead.not-future");
        }
        Optional<LocalDate> first = firstDay.get();
        if (first.isPresent() && day.isBefore(first.get())) {
            throw new BadParameter("asOf", given, "instead.not-before", first.get());
        }
        return day;
    }

    /** A day means its end; what lies ahead is not known yet, so it means now. */
    private static Instant known(String given, Instant now) {
        Instant moment = DAY.matcher(given).matches()
                ? When.endOf(day(given, "knownAt", "instead.moment"))
                : moment(given).truncatedTo(ChronoUnit.MICROS);
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new BadParameter("knownAt", given, "instead.moment");
        }
        return moment.isAfter(now) ? now : moment;
    }

    private static LocalDate day(String given, String name, String instead) {
        if (DAY.matcher(given).matches()) {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw new BadParameter(name, given, instead);
            }
        }
        throw new BadParameter(name, given, instead);
    }

    private static Instant moment(String given) {
        try {
            // a plus that was not encoded arrives as a space
            return OffsetDateTime.parse(given.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw new BadParameter("knownAt", given, "instead.moment");
        }
    }
}
