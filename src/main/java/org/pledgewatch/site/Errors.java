package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Say;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What cannot be shown: a page that helps for readers, a problem (RFC 9457) for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    private static final int SHOWN = 100;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}]");
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/api/.*|.*\\.(" + Suffixes.FILES + ")");

    private final PageFurniture furniture;

    Errors(PageFurniture furniture) {
        this.furniture = furniture;
    }

    @ExceptionHandler
    Object notHere(NotHere missing, HttpServletRequest request, HttpServletResponse response) {
        Say say = furniture.say(request);
        String detail = say.text("error.no-" + missing.what(), "given", shown(missing.given()));
        return answer(
                request, response, HttpStatus.NOT_FOUND, "site/error-404", detail, Map.of("nearby", missing.nearby()));
    }

    @ExceptionHandler
    Object badParameter(BadParameter bad, HttpServletRequest request, HttpServletResponse response) {
        Say say = furniture.say(request);
        String detail = say.text("error.parameter", "parameter", bad.parameter(), "given", shown(bad.given()));
        String instead = say.text(bad.instead(), "known", bad.known());
        return answer(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "site/error-400",
                detail,
                Map.of("parameter", bad.parameter(), "instead", instead));
    }

    @ExceptionHandler
    Object noSuchAddress(NoResourceFoundException missing, HttpServletRequest request, HttpServletResponse response) {
        Say say = furniture.say(request);
        String detail = say.text("error.no-page", "given", shown(request.getRequestURI()));
        return answer(request, response, HttpStatus.NOT_FOUND, "site/error-404", detail, Map.of("nearby", List.of()));
    }

    /** Percent signs that are followed by no letters of UTF-8: no parameter can be read then. */
    @ExceptionHandler
    Object brokenEncoding(InvalidParameterException broken, HttpServletRequest request, HttpServletResponse response) {
        String detail = furniture.say(request).text("error.encoding");
        return answer(request, response, HttpStatus.BAD_REQUEST, "site/error-400", detail, Map.of());
    }

    private Object answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String view,
            String detail,
            Map<String, ?> more) {
        if (isForPrograms(request.getRequestURI())) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
            more.forEach(problem::setProperty);
            return ResponseEntity.status(status)
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView(view, status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        page.addObject("say", furniture.say(request));
        page.addObject("languages", furniture.languages());
        page.addObject("here", PageFurniture.from(request));
        page.addObject("detail", detail);
        page.addAllObjects(more);
        return page;
    }

    /** Enough to know it again, without what a reader cannot see and what turns the text around. */
    private static String shown(String given) {
        String visible = INVISIBLE.matcher(given).replaceAll("\uFFFD");
        return visible.codePointCount(0, visible.length()) <= SHOWN
                ? visible
                : visible.substring(0, visible.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private static boolean isForPrograms(@Nullable String address) {
        return address != null && FOR_PROGRAMS.matcher(address).matches();
    }
}
