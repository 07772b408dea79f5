package org.pledgewatch.notices.digests;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Numbers of news, each once, in order; as a text {@code 17-42,57}. */
final class Numbers {

    static final Numbers NONE = new Numbers(new long[0]);

    private final long[] sorted;

    private Numbers(long[] sorted) {
        this.sorted = sorted;
    }

    static Numbers of(LongStream numbers) {
        return new Numbers(numbers.sorted().distinct().toArray());
    }

    static Numbers read(String text) {
        return text.isEmpty() ? NONE : of(Arrays.stream(text.split(",", -1)).flatMapToLong(Numbers::span));
    }

    private static LongStream span(String text) {
        int hyphen = text.indexOf('-');
        long first = Long.parseLong(hyphen < 0 ? text : text.substring(0, hyphen));
        return LongStream.rangeClosed(first, hyphen < 0 ? first : Long.parseLong(text.substring(hyphen + 1)));
    }

    Numbers and(Numbers others) {
        if (others.isEmpty()) {
            return this;
        }
        return isEmpty() ? others : of(LongStream.concat(stream(), others.stream()));
    }

    Numbers after(long number) {
        int found = Arrays.binarySearch(sorted, number + 1);
        int from = found < 0 ? -found - 1 : found;
        return from == 0 ? this : new Numbers(Arrays.copyOfRange(sorted, from, sorted.length));
    }

    boolean has(long number) {
        return Arrays.binarySearch(sorted, number) >= 0;
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    int size() {
        return sorted.length;
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numbers numbers && Arrays.equals(sorted, numbers.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sorted.length; i++) {
            int first = i;
            while (i + 1 < sorted.length && sorted[i + 1] == sorted[i] + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ",").append(sorted[first]);
            if (i > first) {
                text.append('-').append(sorted[i]);
            }
        }
        return text.toString();
    }
}
