package org.pledgewatch.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pledgewatch.scoreboard.PartyName;

/** Finds what a reader may have meant. */
final class Spelling {

    private static final int MOST = 6;
    private static final int LONGEST = 80;

    private Spelling() {}

    /** Those whose code or name is spelled most alike, the likeliest first; nothing where nothing is alike. */
    static List<PartyName> nearest(String given, List<PartyName> all) {
        String wanted = given.toLowerCase(Locale.ROOT);
        if (wanted.length() > LONGEST) {
            return List.of();
        }
        int tolerance = Math.max(1, wanted.length() / 3);
        return all.stream()
                .filter(name -> distance(wanted, name) <= tolerance)
                .sorted(Comparator.comparingInt((PartyName name) -> distance(wanted, name))
                        .thenComparing(PartyName::name))
                .limit(MOST)
                .toList();
    }

    private static int distance(String wanted, PartyName name) {
        String code = name.code().toLowerCase(Locale.ROOT);
        String words = name.name().toLowerCase(Locale.ROOT);
        if (words.contains(wanted) || code.contains(wanted) || wanted.contains(code)) {
            return 0;
        }
        return Math.min(edits(wanted, code), edits(wanted, words));
    }

    /** How many letters must be added, dropped or changed. */
    static int edits(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
