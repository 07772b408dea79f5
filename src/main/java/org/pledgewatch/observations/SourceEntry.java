package org.pledgewatch.observations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/**
 * Where figures come from; every published figure leads to one.
 *
 * @param publishedOn the vintage, where the publisher says it
 * @param readOn the day we read it
 * @param licence on which terms it may be carried over
 */
public record SourceEntry(
        String code,
        String publisher,
        String title,
        @Nullable String link,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate readOn,
        @Nullable String licence) {

    public SourceEntry {
        Codes.requireSlug("source", code);
    }
}
