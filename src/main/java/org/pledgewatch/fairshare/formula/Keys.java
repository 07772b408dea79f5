package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the share of each party is proportional to, in order of their codes, in any one unit: only the proportions
 * count. A key of zero has a share of zero. Immutable and exact.
 */
public final class Keys {

    private static final int SHARE_DECIMALS = 12;
    private static final int QUOTA_DECIMALS = 6;

    private final List<String> parties;
    private final List<BigDecimal> keys;
    private final BigDecimal sum;
    private final BigInteger[] whole;
    private final BigInteger total;
    private final int positive;

    private Keys(SortedMap<String, BigDecimal> sorted) {
        parties = List.copyOf(sorted.keySet());
        keys = List.copyOf(sorted.values());
        sum = keys.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = keys.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        whole = keys.stream().map(k -> k.setScale(scale).unscaledValue()).toArray(BigInteger[]::new);
        total = sum.setScale(scale).unscaledValue();
        positive = (int) keys.stream().filter(k -> k.signum() > 0).count();
    }

    /** @throws IllegalArgumentException if a key is negative */
    public static Keys of(Map<String, BigDecimal> keys) {
        keys.forEach((party, key) -> {
            if (key.signum() < 0) {
                throw new IllegalArgumentException("The key of " + party + " is " + key.toPlainString()
                        + ": a key cannot be negative. Exclude the party instead.");
            }
        });
        return new Keys(new TreeMap<>(keys));
    }

    public List<String> parties() {
        return parties;
    }

    public boolean has(String party) {
        return indexOf(party) >= 0;
    }

    /** @throws IllegalArgumentException if the party has none */
    public BigDecimal key(String party) {
        return keys.get(require(party));
    }

    /** What a share is a part of. */
    public BigDecimal sum() {
        return sum;
    }

    /** The part of the whole, from 0 to 1, rounded to 12 decimals for showing; zero where nobody has a key. */
    public BigDecimal share(String party) {
        return proportion(BigInteger.ONE, require(party), SHARE_DECIMALS);
    }

    /** The part of so many people, rounded to 6 decimals for showing; whole quotas are never computed from it. */
    public BigDecimal exactQuota(String party, long people) {
        return proportion(BigInteger.valueOf(people), require(party), QUOTA_DECIMALS);
    }

    private BigDecimal proportion(BigInteger of, int i, int decimals) {
        return total.signum() == 0
                ? BigDecimal.ZERO.setScale(decimals)
                : new BigDecimal(of.multiply(whole[i])).divide(new BigDecimal(total), decimals, RoundingMode.HALF_UP);
    }

    int size() {
        return whole.length;
    }

    /** How many have a key above zero. */
    int positive() {
        return positive;
    }

    /** The key times a power of ten that is the same for all. */
    BigInteger whole(int i) {
        return whole[i];
    }

    /** The sum of the whole keys. */
    BigInteger total() {
        return total;
    }

    int indexOf(String party) {
        return Collections.binarySearch(parties, party);
    }

    private int require(String party) {
        int i = indexOf(party);
        if (i < 0) {
            throw new IllegalArgumentException(party + " has no key.");
        }
        return i;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Keys k && k.parties.equals(parties) && k.keys.equals(keys);
    }

    @Override
    public int hashCode() {
        return 31 * parties.hashCode() + keys.hashCode();
    }

    @Override
    public String toString() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            all.add(parties.get(i) + "=" + keys.get(i).toPlainString());
        }
        return all.toString();
    }
}
