package org.pledgewatch.fairshare.formula;

/**
 * The rounding point d(s) between s and s + 1 of a divisor method, as a fraction, or as the square root of one so that
 * squares can be compared. Exact in {@code long} for s below 2 · 10⁹.
 */
enum Divisor {
    UP {
        @Override
        long numerator(long s) {
            return s + 1;
        }
    },
    ARITHMETIC {
        @Override
        long numerator(long s) {
            return 2 * s + 1;
        }

        @Override
        long denominator(long s) {
            return 2;
        }
    },
    GEOMETRIC {
        @Override
        long numerator(long s) {
            return s * (s + 1);
        }

        @Override
        int power() {
            return 2;
        }
    },
    HARMONIC {
        @Override
        long numerator(long s) {
            return 2 * s * (s + 1);
        }

        @Override
        long denominator(long s) {
            return 2 * s + 1;
        }
    },
    DOWN {
        @Override
        long numerator(long s) {
            return s;
        }
    };

    abstract long numerator(long s);

    long denominator(long s) {
        return 1;
    }

    /** d(s) to this power is the fraction. */
    int power() {
        return 1;
    }

    /** Whether d(0) = 0: any key divided by it is beyond every other. */
    boolean givesOneFirst() {
        return numerator(0) == 0;
    }
}
