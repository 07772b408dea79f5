package org.pledgewatch.api;

/** What an address names is not there; the message says where to find what there is. */
class NotInRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    NotInRecord(String parameter, String sentence) {
        super(sentence);
        this.parameter = parameter;
    }

    ParameterError error() {
        return new ParameterError(parameter, String.valueOf(getMessage()));
    }
}
