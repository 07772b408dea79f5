package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What the door refuses: a page for people, a problem (RFC 9457) for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskErrors {

    private final DeskFurniture furniture;

    DeskErrors(DeskFurniture furniture) {
        this.furniture = furniture;
    }

    @ExceptionHandler
    Object notAllowed(Door.NotAllowed refused, HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN)
                    .cacheControl(CacheControl.noStore())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(refused.getMessage())));
        }
        return refused("desk.not-allowed.title", "desk.not-allowed.how", HttpStatus.FORBIDDEN, request);
    }

    @ExceptionHandler
    ModelAndView usedUp(SetupPages.UsedUp link, HttpServletRequest request) {
        return page("desk/used-up", HttpStatus.GONE, request);
    }

    @ExceptionHandler
    ModelAndView notAtTheDesk(NotAtTheDesk missing, HttpServletRequest request) {
        return refused("desk.not-found.title", "desk.not-found.how", HttpStatus.NOT_FOUND, request);
    }

    private ModelAndView refused(String what, String how, HttpStatus status, HttpServletRequest request) {
        return page("desk/refused", status, request).addObject("what", what).addObject("how", how);
    }

    private ModelAndView page(String view, HttpStatus status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView(view, status);
        page.addObject("say", furniture.say());
        page.addObject("desk", furniture.shell(request));
        return page;
    }
}
