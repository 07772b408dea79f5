package org.pledgewatch.fairshare.formula;

/**
 * A declared way to compute keys, from figures of the year before people are admitted.
 *
 * @param code as {@code gni-ppp}
 * @param title for people
 * @param carryForward for how many years a missing figure may be taken from an older one; the key is then marked
 * @param source who proposed it, where, and where its figures come from
 */
public record Formula(String code, String title, KeyRule rule, int carryForward, String source) {

    public Formula {
        if (carryForward < 0 || carryForward > 10) {
            throw new IllegalArgumentException(
                    "A figure can be carried forward by 0 to 10 years, not by " + carryForward + ".");
        }
    }

    /** The keys for admissions in {@code year}. */
    public KeyTable keys(Pool pool, int year, YearlyFigures figures) {
        KeyTable.Reader reader = new KeyTable.Reader(pool, year - 1, carryForward, figures);
        rule.read(reader);
        return reader.table();
    }
}
