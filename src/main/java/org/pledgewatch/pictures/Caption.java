package org.pledgewatch.pictures;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a picture says to those who do not see it.
 *
 * @param id unique on the page; the ids inside the picture begin with it
 * @param title the finding, in a sentence: "Canada admitted more in 2023 than it promised"
 * @param text what the picture shows, with the figures that matter, or where its table is
 * @param language of all the picture's texts, as {@code ar}
 */
public record Caption(String id, String title, String text, String language) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,120}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur");

    public Caption {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" cannot be a picture's id: begin with a letter, then letters, digits, - and _.");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("The picture " + id + " needs a title that says its finding.");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("\"" + language + "\" is not a language: write it as en or ar.");
        }
    }

    /** Whether its language is written from right to left. */
    boolean isFromTheRight() {
        return FROM_THE_RIGHT.contains(language.split("-", 2)[0]);
    }

    /**
     * The attributes and elements that say it, after {@code <svg …}. The picture is never mirrored: years run to the
     * right.
     */
    String told(String role) {
        boolean described = !text.isBlank();
        Pen pen = new Pen(false);
        pen.add("role=\"" + role + "\" direction=\"ltr\" aria-labelledby=\"" + id + "-title\"");
        pen.add(described ? " aria-describedby=\"" + id + "-text\">" : ">");
        pen.open("title", "id", id + "-title").add(Pen.escape(title)).close("title");
        return described
                ? pen.open("desc", "id", id + "-text")
                        .add(Pen.escape(text))
                        .close("desc")
                        .toString()
                : pen.toString();
    }
}
