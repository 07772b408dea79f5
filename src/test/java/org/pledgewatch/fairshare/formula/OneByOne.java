package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** The textbook's divisor methods, one place at a time: slow, plain, and the measure of the quick ones. */
final class OneByOne {

    private OneByOne() {}

    static Map<String, Long> apportion(Apportionment method, Map<String, BigDecimal> keys, long people, int minimum) {
        Map<String, Long> seats = new TreeMap<>();
        new TreeMap<>(keys)
                .forEach((party, key) ->
                        seats.put(party, key.signum() == 0 ? 0L : Math.max(minimum, method.givesOneFirst() ? 1 : 0)));
        long left = people - seats.values().stream().mapToLong(Long::longValue).sum();
        for (long n = 0; n < left; n++) {
            String best = "";
            for (String party : seats.keySet()) {
                if (keys.get(party).signum() > 0 && (best.isEmpty() || isBefore(method, keys, seats, party, best))) {
                    best = party;
                }
            }
            seats.merge(best, 1L, Long::sum);
        }
        return seats;
    }

    /** Parties are tried in order of their codes, so of equals the first stays. */
    private static boolean isBefore(
            Apportionment method, Map<String, BigDecimal> keys, Map<String, Long> seats, String a, String b) {
        BigDecimal left =
                square(method, keys.get(a)).multiply(d(method, seats.get(b))[0]).multiply(d(method, seats.get(a))[1]);
        BigDecimal right =
                square(method, keys.get(b)).multiply(d(method, seats.get(a))[0]).multiply(d(method, seats.get(b))[1]);
        int compared = left.compareTo(right);
        return compared > 0 || (compared == 0 && keys.get(a).compareTo(keys.get(b)) > 0);
    }

    private static BigDecimal square(Apportionment method, BigDecimal key) {
        return method == Apportionment.HUNTINGTON_HILL ? key.multiply(key) : key;
    }

    /** Numerator and denominator of d(s), or of its square for Huntington and Hill. */
    private static BigDecimal[] d(Apportionment method, long s) {
        return switch (method) {
            case WEBSTER -> fraction(2 * s + 1, 2);
            case JEFFERSON -> fraction(s + 1, 1);
            case HUNTINGTON_HILL -> fraction(s * (s + 1), 1);
            case ADAMS -> fraction(s, 1);
            case DEAN -> fraction(2 * s * (s + 1), 2 * s + 1);
            case HAMILTON -> throw new IllegalArgumentException("Hamilton's is no divisor method.");
        };
    }

    private static BigDecimal[] fraction(long above, long below) {
        return new BigDecimal[] {BigDecimal.valueOf(above), BigDecimal.valueOf(below)};
    }
}
