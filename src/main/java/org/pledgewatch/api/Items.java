package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.pledgewatch.scoreboard.Slice;

/** One page of a list. */
@Schema(description = "One page of a list.")
record Items<T>(
        @Schema(description = "The items of this page, in a fixed order.")
        List<T> items,

        @Schema(description = "Which page this is, counted from 0.", example = "0")
        int page,

        @Schema(description = "How many items a page has at most.", example = "50")
        int size,

        @Schema(description = "How many items all pages have together.")
        long total) {

    static <F, T> Items<T> of(Slice<F> slice, Paging paging, Function<F, T> view) {
        return new Items<>(slice.items().stream().map(view).toList(), paging.number(), paging.most(), slice.total());
    }

    /** A page of what was read whole. */
    static <F, T> Items<T> of(List<F> all, Paging paging, Function<F, T> view) {
        return of(Slice.of(all, paging.number(), paging.most()), paging, view);
    }
}
