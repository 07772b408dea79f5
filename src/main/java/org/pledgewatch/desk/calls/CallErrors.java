package org.pledgewatch.desk.calls;

import org.pledgewatch.drafting.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs why their call was refused. */
@RestControllerAdvice(basePackageClasses = CallErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallErrors {

    @ExceptionHandler
    ResponseEntity<String> refused(CallRefused refused) {
        return refused.answer().told();
    }

    /** What the desk refuses its members, it refuses their programs. */
    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused) {
        return CallAnswer.problem(HttpStatus.FORBIDDEN, String.valueOf(refused.getMessage()))
                .told();
    }
}
