package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers of news as a text: {@code 17-42,57}. */
final class Numbers {

    private Numbers() {}

    /** @param numbers in order */
    static String write(long[] numbers) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < numbers.length; i++) {
            int first = i;
            while (i + 1 < numbers.length && numbers[i + 1] == numbers[i] + 1) {
                i++;
            }
            text.append(text.isEmpty() ? "" : ",").append(numbers[first]);
            if (i > first) {
                text.append('-').append(numbers[i]);
            }
        }
        return text.toString();
    }

    static long[] read(String text) {
        List<Long> numbers = new ArrayList<>();
        for (String span : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            int hyphen = span.indexOf('-');
            long first = Long.parseLong(hyphen < 0 ? span : span.substring(0, hyphen));
            long last = hyphen < 0 ? first : Long.parseLong(span.substring(hyphen + 1));
            for (long number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    /** Both, each once, in order. */
    static long[] together(long[] one, long[] other) {
        long[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return Arrays.stream(all).sorted().distinct().toArray();
    }
}
