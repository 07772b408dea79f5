package org.pledgewatch.fairshare.sheet;

/**
 * The place of a claim among all: the larger remainder first, then the larger key, then the order of the rows. Written
 * without arrays, which not every program computes; and no key is compared as text, which would cut its digits.
 */
final class Ranks {

    private Ranks() {}

    /** The place of a key, which a claim's place needs. */
    static String ofKey(int row, int first, int last, int key) {
        return "RANK(" + Grid.at(row, key) + "," + Grid.range(key, first, last) + ")";
    }

    /**
     * @param claim the column of the claims
     * @param keyRank the column of the keys' places
     */
    static String ofClaim(int row, int first, int last, int claim, int keyRank) {
        String own = Grid.at(row, claim);
        String claims = Grid.range(claim, first, last);
        String larger = "RANK(" + own + "," + claims + ")+COUNTIFS(" + claims + "," + own + ","
                + Grid.range(keyRank, first, last) + ",\"<\"&" + Grid.at(row, keyRank) + ")";
        return row == first
                ? larger
                : larger + "+COUNTIFS(" + Grid.range(claim, first, row - 1) + "," + own + ","
                        + Grid.range(keyRank, first, row - 1) + "," + Grid.at(row, keyRank) + ")";
    }
}
