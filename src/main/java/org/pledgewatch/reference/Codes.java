package org.pledgewatch.reference;

import java.util.regex.Pattern;

/** The shapes that codes have in addresses, files and tables. */
public final class Codes {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}|[a-z0-9]+(?:-[a-z0-9]+)*");

    private Codes() {}

    public static boolean isSlug(String text) {
        return text.length() <= 80 && SLUG.matcher(text).matches();
    }

    /** A state's ISO 3166-1 alpha-3 code ({@code CAN}), or a slug for everyone else ({@code icmc}). */
    public static boolean isParty(String text) {
        return text.length() <= 40 && PARTY.matcher(text).matches();
    }

    /** @throws IllegalArgumentException if {@code code} is not lower-case words joined by hyphens */
    public static String requireSlug(String what, String code) {
        if (!isSlug(code)) {
            throw new IllegalArgumentException("The " + what + " code \"" + code
                    + "\" must be lower-case letters, digits and single hyphens, at most 80.");
        }
        return code;
    }
}
