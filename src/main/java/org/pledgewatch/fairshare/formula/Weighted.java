package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A weighted sum of shares of several factors, some of them inverse or capped; what caps leave of 1 is given out by
 * other factors. A party that lacks a figure of any factor is excluded before any share is taken.
 *
 * <p>Shares are quotients, so this key is not exact: every quotient is rounded half-even to {@value #DIGITS}
 * significant digits, and nothing else is; sums and products are exact, so the order of the parties changes nothing.
 *
 * @param rest how what is left of 1 is given out: parts that add up to 1, by the name of a factor without a cap; empty
 *     where nothing is given out
 */
public record Weighted(List<Factor> factors, Map<String, BigDecimal> rest) implements KeyRule {

    static final int DIGITS = 64;
    static final MathContext PRECISION = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

    public Weighted {
        factors = List.copyOf(factors);
        rest = Map.copyOf(rest);
        requireOne(
                "The weights of the factors",
                factors.stream().map(Factor::weight).toList());
        Map<String, Factor> named = new HashMap<>();
        for (Factor factor : factors) {
            if (named.put(factor.name(), factor) != null) {
                throw new IllegalArgumentException("Two factors are called " + factor.name() + ": rename one.");
            }
        }
        for (Factor factor : factors) {
            Factor.Cap cap = factor.cap();
            if (cap != null) {
                cap.of().forEach(name -> requireUncapped(named, name, "The cap of " + factor.name()));
            }
        }
        if (!rest.isEmpty()) {
            rest.keySet().forEach(name -> requireUncapped(named, name, "The rest"));
            requireOne("The parts of the rest", List.copyOf(rest.values()));
        }
    }

    private static void requireOne(String what, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(what + " add up to " + sum.toPlainString() + ", not to 1.");
        }
    }

    private static void requireUncapped(Map<String, Factor> named, String name, String what) {
        Factor factor = named.get(name);
        if (factor == null || factor.cap() != null) {
            throw new IllegalArgumentException(
                    what + " names \"" + name + "\", which is not a factor without a cap of this formula.");
        }
    }

    @Override
    public Set<String> indicators() {
        Set<String> all = new TreeSet<>();
        for (Factor factor : factors) {
            all.addAll(factor.indicators());
            if (factor.per() != null) {
                all.add(factor.per());
            }
        }
        return all;
    }

    @Override
    public List<KeyInputs.Column> columns(int keyYear) {
        Set<KeyInputs.Column> columns = new LinkedHashSet<>();
        for (Factor factor : factors) {
            List<String> read = new ArrayList<>(factor.indicators());
            if (factor.per() != null) {
                read.add(factor.per());
            }
            for (int year = keyYear - factor.years() + 1; year <= keyYear; year++) {
                for (String indicator : read) {
                    columns.add(new KeyInputs.Column(indicator, year));
                }
            }
        }
        return List.copyOf(columns);
    }

    @Override
    public void read(KeyTable.Reader reader) {
        Map<String, Map<String, BigDecimal>> values = new LinkedHashMap<>();
        factors.forEach(f -> values.put(f.name(), values(f, reader)));
        List<String> sharing = reader.sharing();
        Map<String, Map<String, BigDecimal>> shares = new LinkedHashMap<>();
        factors.forEach(f -> shares.put(f.name(), shares(f, values.get(f.name()), sharing)));
        giveOut(weigh(sharing, shares), shares).forEach(reader::key);
    }

    private static Map<String, BigDecimal> values(Factor factor, KeyTable.Reader reader) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String party : reader.sharing()) {
            BigDecimal value = FactorValue.of(factor, party, reader);
            if (value != null) {
                values.put(party, value);
            }
        }
        return values;
    }

    private static Map<String, BigDecimal> shares(
            Factor factor, @Nullable Map<String, BigDecimal> values, List<String> sharing) {
        Map<String, BigDecimal> parts = new HashMap<>();
        for (String party : sharing) {
            BigDecimal value = values == null ? null : values.get(party);
            if (value == null) {
                throw new IllegalStateException(party + " lacks " + factor.name() + " and was not excluded.");
            }
            parts.put(
                    party,
                    factor.direction() == Factor.Direction.SHARE ? value : BigDecimal.ONE.divide(value, PRECISION));
        }
        BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() > 0) {
            parts.replaceAll((party, part) -> part.divide(sum, PRECISION));
        }
        return parts;
    }

    private Map<String, BigDecimal> weigh(List<String> sharing, Map<String, Map<String, BigDecimal>> shares) {
        BiFunction<String, String, BigDecimal> share = (name, party) -> shareOf(shares, name, party);
        Map<String, BigDecimal> keys = new TreeMap<>();
        for (String party : sharing) {
            BigDecimal key = BigDecimal.ZERO;
            for (Factor factor : factors) {
                BigDecimal part = share.apply(factor.name(), party);
                Factor.Cap cap = factor.cap();
                if (cap != null) {
                    BigDecimal of = cap.of().stream()
                            .map(name -> share.apply(name, party))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    part = part.min(cap.limit().multiply(of));
                }
                key = key.add(factor.weight().multiply(part));
            }
            keys.put(party, key);
        }
        return keys;
    }

    private Map<String, BigDecimal> giveOut(Map<String, BigDecimal> keys, Map<String, Map<String, BigDecimal>> shares) {
        if (rest.isEmpty()) {
            return keys;
        }
        BigDecimal left = BigDecimal.ONE.subtract(keys.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        keys.replaceAll((party, key) -> {
            BigDecimal more = rest.entrySet().stream()
                    .map(e -> e.getValue().multiply(shareOf(shares, e.getKey(), party)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return key.add(left.multiply(more)).max(BigDecimal.ZERO);
        });
        return keys;
    }

    private static BigDecimal shareOf(Map<String, Map<String, BigDecimal>> shares, String factor, String party) {
        return shares.getOrDefault(factor, Map.of()).getOrDefault(party, BigDecimal.ZERO);
    }
}
