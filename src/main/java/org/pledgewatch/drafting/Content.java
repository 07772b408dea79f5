package org.pledgewatch.drafting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says.
 *
 * @param title by which it is listed
 * @param framework the slug of the agreement it belongs to; none where it belongs to none
 * @param document in the catalogue's format
 * @param entered the form as it was typed; also what cannot be published yet, and what never will be
 */
public record Content(String title, @Nullable String framework, String document, Entered entered) {

    /** A title stands in lists among others, where none may change how another reads. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST = 900_000;

    public Content {
        title = INVISIBLE.matcher(title).replaceAll(" ").strip();
        if (title.length() > LONGEST_TITLE) {
            title = title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
        }
    }

    /**
     * What is typed can be looked at however long it is, so that it is told which field is too long.
     *
     * @throws Refused if it is too long to be saved
     */
    void requireSavable() {
        if (document.length() > LONGEST || entered.size() > LONGEST) {
            throw new Refused("The draft has more than " + LONGEST + " characters and was not saved: shorten it.");
        }
    }
}
