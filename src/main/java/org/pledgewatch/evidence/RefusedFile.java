package org.pledgewatch.evidence;

/** A file is not kept; the message says why and what to do. */
public class RefusedFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    RefusedFile(String message) {
        super(message);
    }
}
