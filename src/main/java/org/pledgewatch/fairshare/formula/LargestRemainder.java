package org.pledgewatch.fairshare.formula;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hamilton's method: everyone gets the whole part of the exact quota, or the minimum where that is more; what is left
 * goes to the largest remainders of those above the minimum. (So the 1880 tables of the United States were made, with
 * one each.) Where the minimum leaves too little for the whole parts, those it lifted are set aside with it, and the
 * others share what is left by the same rule.
 */
final class LargestRemainder {

    private final Keys keys;
    private final int minimum;
    private final long[] seats;
    private final long[] floors;
    private final BigInteger[] remainders;

    private LargestRemainder(Keys keys, int minimum) {
        this.keys = keys;
        this.minimum = minimum;
        this.seats = new long[keys.size()];
        this.floors = new long[keys.size()];
        this.remainders = new BigInteger[keys.size()];
    }

    static Seats apportion(Keys keys, long people, int minimum) {
        return new LargestRemainder(keys, minimum).apportion(people);
    }

    private Seats apportion(long people) {
        List<Integer> sharing = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (keys.whole(i).signum() > 0) {
                sharing.add(i);
            }
        }
        long left = people;
        BigInteger total = keys.total();
        long over = roundDown(sharing, left, total);
        while (over < 0) {
            for (int i : List.copyOf(sharing)) {
                if (floors[i] < minimum) {
                    left -= minimum;
                    total = total.subtract(keys.whole(i));
                    sharing.remove(Integer.valueOf(i)); // the party, not the place in the list
                }
            }
            over = roundDown(sharing, left, total);
        }
        return giveRemainders(sharing, (int) over);
    }

    /** What is left of {@code people}; below zero where the minimum asks for more than there is. */
    private long roundDown(List<Integer> sharing, long people, BigInteger total) {
        BigInteger all = BigInteger.valueOf(people);
        long left = people;
        for (int i : sharing) {
            BigInteger[] parts = all.multiply(keys.whole(i)).divideAndRemainder(total);
            floors[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            seats[i] = Math.max(minimum, floors[i]);
            left -= seats[i];
        }
        return left;
    }

    private Seats giveRemainders(List<Integer> sharing, int over) {
        List<Integer> claims = new ArrayList<>(
                sharing.stream().filter(i -> floors[i] >= minimum).toList());
        claims.sort(Comparator.comparing((Integer i) -> remainders[i])
                .thenComparing(keys::whole)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        claims.subList(0, over).forEach(i -> seats[i]++);
        return new Seats(keys, seats, tie(claims, over));
    }

    private @Nullable Tie tie(List<Integer> claims, int over) {
        if (over == 0 || over == claims.size() || !sameRemainder(claims.get(over - 1), claims.get(over))) {
            return null;
        }
        int last = claims.get(over - 1);
        return new Tie(named(claims.subList(0, over), last), named(claims.subList(over, claims.size()), last));
    }

    private List<String> named(List<Integer> claims, int equalTo) {
        return claims.stream()
                .filter(i -> sameRemainder(i, equalTo))
                .map(keys.parties()::get)
                .toList();
    }

    private boolean sameRemainder(int a, int b) {
        return remainders[a].equals(remainders[b]);
    }
}
