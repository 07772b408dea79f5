package org.pledgewatch.mail;

/** Another sender has the letter: whoever hears this leaves it alone. */
class TakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TakenOver(Claimed letter) {
        super("Another sender has the letter " + letter.id() + ".");
    }
}
