package org.pledgewatch.api;

import java.util.List;

/** A call whose parameters cannot be answered. */
class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ParameterError> errors;

    Refused(String parameter, String detail) {
        this(List.of(new ParameterError(parameter, detail)));
    }

    Refused(List<ParameterError> errors) {
        super(errors.get(0).detail());
        this.errors = errors;
    }

    List<ParameterError> errors() {
        return errors;
    }
}
