package org.pledgewatch.drafting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that says nearly the same.
 *
 * @param of the beginning of the text that is nearly the same; none where the draft has only one
 * @param slug of the commitment, where it is recorded
 * @param draft its number, where it is a draft
 */
public record Similar(
        @Nullable String of,
        String title,
        @Nullable String slug,
        @Nullable Long draft,
        BigDecimal share) {}
