package org.pledgewatch.stationery;

import java.util.Locale;

/** How good or bad a piece of news is: the colour beside the word that says so. */
public enum Tone {
    GOOD("#0a6650"),
    RISK("#865300"),
    BAD("#a1291b"),
    NONE("#5f5c55");

    private final String colour;

    Tone(String colour) {
        this.colour = colour;
    }

    /** On light paper; the class {@link #style} turns it on dark. */
    public String colour() {
        return colour;
    }

    public String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
