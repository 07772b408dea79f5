package org.pledgewatch.accounts;

/** The link was used, or is too old, or never was one: nobody is told which. */
public class LinkUsedUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    LinkUsedUp() {
        super("This link opens nothing any more.");
    }
}
