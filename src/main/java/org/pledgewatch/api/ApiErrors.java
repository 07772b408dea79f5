package org.pledgewatch.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What went wrong under {@code /api/}, as a problem (RFC 9457) with {@code errors}. It must stand for all controllers:
 * one of this kind makes Spring Boot's own step back everywhere. Elsewhere it throws again what it was given, so that
 * the pages have errors of their own.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);

    @ExceptionHandler
    @Nullable ResponseEntity<Object> refused(Refused refused, WebRequest request) {
        return answer(refused, HttpStatus.BAD_REQUEST, refused.errors(), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> notInRecord(NotInRecord missing, WebRequest request) {
        return answer(missing, HttpStatus.NOT_FOUND, List.of(missing.error()), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(invalid, HttpStatus.BAD_REQUEST, Unreadable.errors(invalid), request);
    }

    @ExceptionHandler
    @Nullable ResponseEntity<Object> unexpected(Exception failure, WebRequest request) {
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        String sentence = "Something went wrong here, not with your call: try again later.";
        if (isOurs(request)) {
            LOG.error("The API could not answer {}", request.getDescription(false), failure);
        }
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, sentence);
        return handleExceptionInternal(failure, body, new HttpHeaders(), status, request);
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception refusal, HttpStatus status, List<ParameterError> errors, WebRequest request) {
        ProblemDetail body =
                ProblemDetail.forStatusAndDetail(status, errors.get(0).detail());
        body.setProperty("errors", errors);
        return handleExceptionInternal(refusal, body, new HttpHeaders(), status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (!isOurs(request)) {
            ApiErrors.<RuntimeException>throwAgain(failure);
        }
        if (request instanceof ServletWebRequest web && web.getResponse() != null) {
            web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return super.handleExceptionInternal(failure, body, headers, status, request);
    }

    private static boolean isOurs(WebRequest request) {
        if (!(request instanceof ServletWebRequest web)) {
            return false;
        }
        HttpServletRequest asked = web.getRequest();
        return asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
    }

    /** The resolver goes on to the next only when it is thrown the very exception it gave, checked or not. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> void throwAgain(Exception failure) throws E {
        throw (E) failure;
    }
}
