package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** Which page of a list, and how long it is. */
record Paging(
        @Parameter(description = "Which page, counted from 0. A page after the last is empty.")
        @Schema(defaultValue = "0")
        @Min(value = 0, message = "Pages are counted from 0: leave the parameter out for the first.") @Nullable Integer page,

        @Parameter(description = "How many items a page has at most, from 1 to 500.")
        @Schema(defaultValue = "50")
        @Min(value = 1, message = "A page has from 1 to 500 items.") @Max(value = MOST, message = "A page has at most 500 items: ask for the next with the parameter page.") @Nullable Integer size) {

    private static final int MOST = 500;
    private static final int USUAL = 50;

    int number() {
        return page == null ? 0 : page;
    }

    int most() {
        return size == null ? USUAL : size;
    }
}
