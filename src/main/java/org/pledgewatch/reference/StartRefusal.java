package org.pledgewatch.reference;

/** A reason not to start that the operator can mend; its message says how, and is all that is shown. */
public class StartRefusal extends RuntimeException {

    public StartRefusal(String message) {
        super(message);
    }
}
