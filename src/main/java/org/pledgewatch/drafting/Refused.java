package org.pledgewatch.drafting;

/** Something that cannot be done with a draft; the message says why and what to do. */
public class Refused extends RuntimeException {

    public Refused(String message) {
        super(message);
    }
}
