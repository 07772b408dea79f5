package org.pledgewatch.pictures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** An axis of days, in whole years. */
record Years(int first, int last) {

    /** @param days at least one */
    static Years around(List<LocalDate> days) {
        int first = days.stream().mapToInt(LocalDate::getYear).min().orElseThrow();
        int last = days.stream().mapToInt(LocalDate::getYear).max().orElseThrow();
        return new Years(first, last);
    }

    /** Where {@code day} is between the place of the first day and that of the last. */
    int at(LocalDate day, int left, int right) {
        LocalDate start = LocalDate.of(first, 1, 1);
        long all = ChronoUnit.DAYS.between(start, LocalDate.of(last, 12, 31));
        long days = ChronoUnit.DAYS.between(start, day);
        return Math.toIntExact(left + Math.floorDiv(days * (right - left), all));
    }

    int count() {
        return last - first + 1;
    }

    /** How many years apart labels must be for so many to fit. */
    int apart(int labels) {
        int needed = (count() + Math.max(1, labels) - 1) / Math.max(1, labels);
        for (int apart : new int[] {1, 2, 5, 10, 20, 50}) {
            if (apart >= needed) {
                return apart;
            }
        }
        return 100;
    }
}
