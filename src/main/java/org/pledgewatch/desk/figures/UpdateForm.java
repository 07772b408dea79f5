package org.pledgewatch.desk.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * What is told of an undertaking, in any of its forms.
 *
 * @param on the day it was done, said, found or promised for, as it was typed
 * @param evidenceFile the number of an attached file
 */
record UpdateForm(
        @Nullable String milestone,

        @Nullable String on,
        @Nullable String text,
        @Nullable String language,
        @Nullable Status status,
        @Nullable String source,
        @Nullable String link,
        @Nullable String evidenceTitle,
        @Nullable String evidenceLink,
        @Nullable Long evidenceFile) {

    static final UpdateForm EMPTY = new UpdateForm(null, null, null, null, null, null, null, null, null, null);

    /** What is typed beside a file. */
    static UpdateForm ofFile(String title) {
        return new UpdateForm(null, null, title, null, null, null, null, null, null, null);
    }

    static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    LocalDate onDay() {
        LocalDate day = onDayOrNull();
        if (day == null) {
            throw new IllegalArgumentException("Choose the day.");
        }
        return day;
    }

    @Nullable LocalDate onDayOrNull() {
        String typed = or(on);
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"" + typed + "\" is not a day: choose one, or write it as 2026-05-31.", e);
        }
    }

    String languageOr() {
        return language == null || !language.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?") ? "en" : language;
    }
}
