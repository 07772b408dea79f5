package org.pledgewatch.drafting;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the last part of an address from a title. */
final class Slugs {

    private static final int LONGEST = 60;

    private Slugs() {}

    /** Empty where the title has no letter or digit that an address can have. */
    static String of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        int end = plain.lastIndexOf('-', LONGEST);
        return plain.substring(0, end > 0 ? end : LONGEST);
    }
}
