package org.pledgewatch.scoreboard;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items of one page
 * @param total of all pages
 */
public record Slice<T>(List<T> items, long total) {

    public Slice {
        items = List.copyOf(items);
    }

    /** One page of what was read whole. */
    public static <T> Slice<T> of(List<T> all, int page, int size) {
        int from = (int) Math.min((long) page * size, all.size());
        return new Slice<>(all.subList(from, Math.min(from + size, all.size())), all.size());
    }

    static long skip(int page, int size) {
        return (long) page * size;
    }
}
