package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How exact quotas become whole people that add up to the number shared out, exactly: integers and fractions are
 * compared, never binary floating point. The methods and their history: M. L. Balinski and H. P. Young, <em>Fair
 * Representation: Meeting the Ideal of One Man, One Vote</em>, 2nd edition, Brookings 2001.
 *
 * <p>Hamilton rounds down and gives what is left to the largest remainders: nobody is more than one from the exact
 * quota, but more places can cost a party one (the Alabama paradox). The others are divisor methods: the next place
 * goes to the largest key / d(s), where s is what the party has and d(s) lies between s and s + 1; more places never
 * cost anyone one, but a quota can be missed by more than one.
 */
public enum Apportionment {
    /** Largest remainder; also Hare–Niemeyer, Vinton. */
    HAMILTON("hamilton", null),
    /** d(s) = s + ½: rounds as usual; also Sainte-Laguë. */
    WEBSTER("webster", Divisor.ARITHMETIC),
    /** d(s) = s + 1: rounds down, favours the large; also D'Hondt. */
    JEFFERSON("jefferson", Divisor.UP),
    /** d(s) = √(s(s + 1)), the geometric mean: as the United States' House since 1941. */
    HUNTINGTON_HILL("huntington-hill", Divisor.GEOMETRIC),
    /** d(s) = s: rounds up, favours the small. */
    ADAMS("adams", Divisor.DOWN),
    /** d(s) = 2s(s + 1) / (2s + 1), the harmonic mean. */
    DEAN("dean", Divisor.HARMONIC);

    /** More people than this is a slip of the pen. */
    public static final long MOST = 1_000_000_000;

    private final String code;
    private final @Nullable Divisor divisor;

    Apportionment(String code, @Nullable Divisor divisor) {
        this.code = code;
        this.divisor = divisor;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException which names the methods there are */
    public static Apportionment of(String code) {
        for (Apportionment method : values()) {
            if (method.code.equals(code)) {
                return method;
            }
        }
        throw new IllegalArgumentException("There is no apportionment method \"" + code + "\": choose one of "
                + Arrays.stream(values()).map(Apportionment::code).collect(Collectors.joining(", ")) + ".");
    }

    /** Whether every party with a key gets one before any gets two. */
    public boolean givesOneFirst() {
        return divisor != null && divisor.givesOneFirst();
    }

    /**
     * Shares out so many people, no more than {@link #MOST}. A party whose key is zero gets none, whatever the minimum.
     * Equal claims on the last place go to the larger key, then by code, and are reported.
     *
     * @param minimum what each party with a key gets before anything else
     * @throws IllegalArgumentException if there are too few people for the minimum (or for one each, where the method
     *     gives one first), or nobody has a key
     */
    public Seats apportion(Keys keys, long people, int minimum) {
        requireEnough(keys, people, minimum);
        if (people == 0) {
            return new Seats(keys, new long[keys.size()], null);
        }
        return divisor == null
                ? LargestRemainder.apportion(keys, people, minimum)
                : new HighestAverages(divisor, keys, people, minimum).apportion();
    }

    /** What every key can be divided by and rounded; none for Hamilton, and where equal claims leave no such number. */
    @Nullable BigDecimal commonDivisor(Keys keys, Seats seats, int minimum) {
        return divisor == null ? null : new CommonDivisor(divisor, keys, minimum).of(seats);
    }

    private void requireEnough(Keys keys, long people, int minimum) {
        if (people < 0 || people > MOST || minimum < 0) {
            throw new IllegalArgumentException("Cannot share out " + people + " people with a minimum of " + minimum
                    + ": neither can be negative, and more than " + MOST + " people is a slip.");
        }
        if (people > 0 && keys.positive() == 0) {
            throw new IllegalArgumentException("No party of the pool has a key above zero, so there is nobody to share "
                    + people + " people. Choose another formula, pool or year.");
        }
        if (people < (long) minimum * keys.positive()) {
            throw new IllegalArgumentException(people + " people are too few to give each of " + keys.positive()
                    + " parties the minimum of " + minimum + ": lower the minimum, or choose a smaller pool.");
        }
        if (people > 0 && givesOneFirst() && people < keys.positive()) {
            throw new IllegalArgumentException("The method " + code + " gives every party one before any gets two, and "
                    + people + " people are too few for " + keys.positive()
                    + " parties: choose hamilton, webster or jefferson, or a smaller pool.");
        }
    }
}
