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

    /** How many letters must be added, dropped, changed or swapped with the next. */
    static int edits(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int fewest(int[][] edits, String a, String b, int i, int j) {
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
