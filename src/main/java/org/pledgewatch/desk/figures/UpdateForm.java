package org.pledgewatch.desk.figures;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What is told of an undertaking, in any of its forms.
 *
 * @param on the day it was done, said, found or promised for
 * @param evidenceFile the number of an attached file
 */
record UpdateForm(
        @Nullable String milestone,

        @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate on,

        @Nullable String text,
        @Nullable String language,
        @Nullable Status status,
        @Nullable String source,
        @Nullable String link,
        @Nullable String evidenceTitle,
        @Nullable String evidenceLink,
        @Nullable Long evidenceFile) {

    static final UpdateForm EMPTY = new UpdateForm(null, null, null, null, null, null, null, null, null, null);

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    LocalDate onDay() {
        if (on == null) {
            throw new IllegalArgumentException("Choose the day.");
        }
        return on;
    }

    String languageOr() {
        return language == null || !language.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?") ? "en" : language;
    }
}
