package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Capacity, less credit for refugees hosted already: key = G × max(0, 1 − h / h*), where G is the capacity (GNI), h = R
 * / G the refugees hosted per unit of it, and h* the h of the pool's party at the percentile (nearest rank: the
 * ⌈percentile × n⌉-th smallest). A party at or above h* has done its share and is asked nothing. Where h* is zero,
 * hosting is so rare that there is nothing to measure credit by, and the key is the capacity.
 *
 * <p>Source: ours, and to be declared as such. Computed as G − R × (G* / R*), the quotient rounded half-even to 64
 * significant digits, the rest exactly.
 *
 * @param percentile above 0 and up to 1
 */
public record Credited(String capacity, String hosted, BigDecimal percentile) implements KeyRule {

    public Credited {
        if (percentile.signum() <= 0 || percentile.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "The percentile is a part of the pool, above 0 and at most 1 (0.90), not "
                            + percentile.toPlainString() + ".");
        }
    }

    @Override
    public Set<String> indicators() {
        return new TreeSet<>(Set.of(capacity, hosted));
    }

    @Override
    public List<KeyInputs.Column> columns(int keyYear) {
        return List.of(new KeyInputs.Column(capacity, keyYear), new KeyInputs.Column(hosted, keyYear));
    }

    @Override
    public void read(KeyTable.Reader reader) {
        Map<String, Host> hosts = new TreeMap<>();
        for (String party : reader.sharing()) {
            BigDecimal gni = reader.require(capacity, party);
            BigDecimal refugees = reader.require(hosted, party);
            if (gni != null && gni.signum() == 0) {
                reader.exclude(party, Exclusion.Why.DIVISION_BY_ZERO, capacity, reader.keyYear());
            } else if (gni != null && refugees != null) {
                hosts.put(party, new Host(gni, refugees));
            }
        }
        if (!hosts.isEmpty()) {
            Host mark = atPercentile(new ArrayList<>(hosts.values()));
            hosts.forEach((party, host) -> reader.key(party, host.keyAgainst(mark)));
        }
    }

    private Host atPercentile(List<Host> hosts) {
        hosts.sort(null);
        int rank = percentile
                .multiply(BigDecimal.valueOf(hosts.size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return hosts.get(rank - 1);
    }

    /** Ordered by refugees per capacity, compared without dividing. */
    private record Host(BigDecimal gni, BigDecimal refugees) implements Comparable<Host> {

        @Override
        public int compareTo(Host other) {
            return refugees.multiply(other.gni).compareTo(other.refugees.multiply(gni));
        }

        BigDecimal keyAgainst(Host mark) {
            if (mark.refugees.signum() == 0) {
                return gni;
            }
            if (compareTo(mark) >= 0) {
                return BigDecimal.ZERO;
            }
            BigDecimal credit = refugees.multiply(mark.gni.divide(mark.refugees, Weighted.PRECISION));
            return gni.subtract(credit).max(BigDecimal.ZERO);
        }
    }
}
