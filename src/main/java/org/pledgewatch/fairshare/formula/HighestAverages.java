package org.pledgewatch.fairshare.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * A divisor method, without handing out millions of places one by one.
 *
 * <p>All claims (party, s), each for the place after s others, are in one strict order: larger key / d(s) first, then
 * larger key, then code; as d grows with s, a party's own claims come in order of s. The method grants the first so
 * many. For any number x, the claims with key / d(s) ≥ 1 / x are a head of that order, and are counted without listing
 * them: d(s) lies between s and s + 1, so a party has ⌊key · x⌋ of them, or one more. So: find an x that grants nearly
 * the right number, and from there grant the next claims, or take back the last, one by one in that same order.
 */
final class HighestAverages {

    private final Divisor divisor;
    private final Keys keys;
    private final long people;
    private final long atLeast;
    private final BigInteger[] powers;
    private final BigInteger totalPower;

    HighestAverages(Divisor divisor, Keys keys, long people, int minimum) {
        this.divisor = divisor;
        this.keys = keys;
        this.people = people;
        this.atLeast = divisor.givesOneFirst() ? Math.max(1, minimum) : minimum;
        this.powers = new BigInteger[keys.size()];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = keys.whole(i).pow(divisor.power());
        }
        this.totalPower = keys.total().pow(divisor.power());
    }

    Seats apportion() {
        long[] seats = nearly();
        long missing = people - Arrays.stream(seats).sum();
        if (missing > 0) {
            grant(seats, missing);
        } else if (missing < 0) {
            takeBack(seats, -missing);
        }
        return new Seats(keys, seats, tie(seats));
    }

    /** A head of the order that is within about one place a party of the right size. */
    private long[] nearly() {
        long n = keys.positive();
        long low = 0;
        long high = people + n;
        long guess = Math.max(0, people + lean() * n / 2);
        while (true) {
            long[] seats = granted(guess);
            long sum = Arrays.stream(seats).sum();
            if (Math.abs(sum - people) <= n || high - low <= 1) {
                return seats;
            }
            if (sum > people) {
                high = guess;
            } else {
                low = guess;
            }
            guess = (low + high) / 2;
        }
    }

    /** Rounding down loses half a place a party, rounding up wins it. */
    private int lean() {
        return divisor == Divisor.UP ? 1 : divisor == Divisor.DOWN ? -1 : 0;
    }

    /** What each has when the claims with key / d(s) at or above total / {@code x} are granted. */
    private long[] granted(long x) {
        BigInteger times = BigInteger.valueOf(x);
        long[] seats = new long[keys.size()];
        for (int i = 0; i < seats.length; i++) {
            if (keys.whole(i).signum() > 0) {
                BigInteger product = keys.whole(i).multiply(times);
                long floor = product.divide(keys.total()).longValueExact();
                seats[i] = Math.max(atLeast, reaches(product, floor) ? floor + 1 : floor);
            }
        }
        return seats;
    }

    private boolean reaches(BigInteger product, long s) {
        BigInteger left = product.pow(divisor.power()).multiply(BigInteger.valueOf(divisor.denominator(s)));
        return left.compareTo(totalPower.multiply(BigInteger.valueOf(divisor.numerator(s)))) >= 0;
    }

    private void grant(long[] seats, long missing) {
        PriorityQueue<Claim> next = new PriorityQueue<>(claims(seats, 0));
        for (long n = 0; n < missing; n++) {
            Claim best = next.remove();
            seats[best.party]++;
            next.add(new Claim(best.party, seats[best.party]));
        }
    }

    private void takeBack(long[] seats, long tooMany) {
        PriorityQueue<Claim> last = new PriorityQueue<>(Comparator.reverseOrder());
        last.addAll(claims(seats, -1));
        for (long n = 0; n < tooMany; n++) {
            Claim worst = last.remove();
            seats[worst.party]--;
            if (seats[worst.party] > atLeast) {
                last.add(new Claim(worst.party, seats[worst.party] - 1));
            }
        }
    }

    /**
     * Each party's next claim (from 0), or its last granted one (from −1) where it has more than everyone must have.
     */
    private List<Claim> claims(long[] seats, int from) {
        List<Claim> claims = new ArrayList<>(seats.length);
        for (int i = 0; i < seats.length; i++) {
            if (keys.whole(i).signum() > 0 && seats[i] + from >= atLeast) {
                claims.add(new Claim(i, seats[i] + from));
            }
        }
        return claims;
    }

    private @Nullable Tie tie(long[] seats) {
        List<Claim> granted = claims(seats, -1);
        if (granted.isEmpty()) {
            return null;
        }
        List<Claim> next = claims(seats, 0);
        Claim last = granted.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<String> refused = named(next, last);
        return refused.isEmpty() ? null : new Tie(named(granted, last), refused);
    }

    private List<String> named(List<Claim> claims, Claim equalTo) {
        return claims.stream()
                .filter(c -> c.compareAverage(equalTo) == 0)
                .map(c -> keys.parties().get(c.party))
                .toList();
    }

    /** A party's claim on the place after {@code s} others; the first in order is granted first. */
    private final class Claim implements Comparable<Claim> {

        private final int party;
        private final BigInteger above;
        private final BigInteger below;

        Claim(int party, long s) {
            this.party = party;
            this.above = powers[party].multiply(BigInteger.valueOf(divisor.denominator(s)));
            this.below = BigInteger.valueOf(divisor.numerator(s));
        }

        private int compareAverage(Claim other) {
            return other.above.multiply(below).compareTo(above.multiply(other.below));
        }

        @Override
        public int compareTo(Claim other) {
            int byAverage = compareAverage(other);
            if (byAverage != 0) {
                return byAverage;
            }
            int byKey = powers[other.party].compareTo(powers[party]);
            return byKey != 0 ? byKey : Integer.compare(party, other.party);
        }
    }
}
