package org.pledgewatch.desk.calls;

import org.springframework.http.HttpStatus;

/** A call cannot be read; nothing of it was done. */
class CallRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    CallRefused(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    CallAnswer answer() {
        return CallAnswer.problem(status, String.valueOf(getMessage()));
    }
}
