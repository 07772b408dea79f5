package org.pledgewatch.search;

/** How many letters of a word must be added, dropped, changed or swapped with the next to make it another. */
final class Edits {

    static final int TOO_MANY = Integer.MAX_VALUE;

    private Edits() {}

    /** @return {@link #TOO_MANY} where they are more than {@code most} */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return TOO_MANY;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            now[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = before;
            before = last;
            last = now;
            now = free;
            if (row(a, b, i, before, last, now) > most) {
                return TOO_MANY;
            }
        }
        return now[b.length()] <= most ? now[b.length()] : TOO_MANY;
    }

    /** @return the least of the row: the following ones have nothing below it, but for a swap */
    private static int row(String a, String b, int i, int[] before, int[] last, int[] now) {
        now[0] = i;
        int least = Math.min(i, last[0]);
        for (int j = 1; j <= b.length(); j++) {
            int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            now[j] = Math.min(changed, Math.min(last[j], now[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                now[j] = Math.min(now[j], before[j - 2] + 1);
            }
            least = Math.min(least, Math.min(now[j], last[j]));
        }
        return least;
    }
}
