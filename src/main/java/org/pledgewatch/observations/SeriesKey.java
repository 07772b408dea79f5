package org.pledgewatch.observations;

/**
 * How the keys of series and observations are packed, so that all figures of a party, and within it of a series, lie
 * together in the order in which they were recorded: {@code party 20 bits | indicator 13 | breakdown 10 | running
 * number 20}.
 */
public final class SeriesKey {

    private static final int INDICATOR_BITS = 13;
    private static final int BREAKDOWN_BITS = 10;
    private static final int NUMBER_BITS = 20;

    /** The highest running number in one series. */
    static final int LAST_NUMBER = (1 << NUMBER_BITS) - 1;

    private SeriesKey() {}

    /**
     * The key of a series.
     *
     * @throws IllegalArgumentException if one of the numbers does not fit its bits
     */
    public static long of(int party, int indicator, int breakdown) {
        require("party", party, 20);
        require("indicator", indicator, INDICATOR_BITS);
        require("breakdown", breakdown, BREAKDOWN_BITS);
        return ((long) party << (INDICATOR_BITS + BREAKDOWN_BITS)) | ((long) indicator << BREAKDOWN_BITS) | breakdown;
    }

    /** The key of the observation with a running number in its series. */
    public static long observation(long series, int number) {
        require("observation", number, NUMBER_BITS);
        return (series << NUMBER_BITS) | number;
    }

    /** The lowest observation key of a series; that of the next series is the first beyond its last. */
    public static long firstObservation(long series) {
        return series << NUMBER_BITS;
    }

    /** The lowest observation key of a party. */
    public static long firstObservationOfParty(int party) {
        return firstObservation(of(party, 0, 0));
    }

    public static long seriesOf(long observation) {
        return observation >>> NUMBER_BITS;
    }

    static int partyOf(long series) {
        return (int) (series >>> (INDICATOR_BITS + BREAKDOWN_BITS));
    }

    static int numberOf(long observation) {
        return (int) (observation & LAST_NUMBER);
    }

    private static void require(String what, int number, int bits) {
        if (number < 0 || number >= 1 << bits) {
            throw new IllegalArgumentException(
                    "The " + what + " number " + number + " does not fit " + bits + " bits.");
        }
    }
}
