package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Keys and numbers of people, made from a seed: small and huge, equal, zero, with decimals. */
record Generated(Map<String, BigDecimal> keys, long people, int minimum) {

    static Generated from(long seed) {
        Random random = new Random(seed);
        int parties = 1 + random.nextInt(random.nextBoolean() ? 6 : 40);
        Map<String, BigDecimal> keys = new HashMap<>();
        int kind = random.nextInt(4);
        for (int i = 0; i < parties; i++) {
            keys.put(String.format(java.util.Locale.ROOT, "P%02d", i), key(random, kind));
        }
        keys.put("P00", BigDecimal.ONE);
        int minimum = random.nextInt(4) == 0 ? random.nextInt(3) : 0;
        int most = random.nextInt(3) == 0 ? 10 : 2000;
        long enough = Math.max(1, minimum) * (long) parties;
        return new Generated(keys, enough + random.nextInt(most), minimum);
    }

    private static BigDecimal key(Random random, int kind) {
        return switch (kind) {
            case 0 -> BigDecimal.valueOf(random.nextInt(4));
            case 1 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(5));
            case 2 -> BigDecimal.valueOf(1 + random.nextInt(10)).scaleByPowerOfTen(random.nextInt(14));
            default -> BigDecimal.valueOf(1 + random.nextInt(100));
        };
    }

    Keys asKeys() {
        return Keys.of(keys);
    }
}
