package org.pledgewatch.fairshare.sheet;

import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.fairshare.formula.Workings;

/** How a sheet makes whole people of exact quotas. */
enum Rounding {
    LARGEST_REMAINDER,
    /** The quotas stand as numbers: no formula of a cell says them. */
    AS_PUBLISHED,
    WEBSTER {
        @Override
        String rounded(String quotient) {
            return "INT(" + quotient + "+0.5)";
        }
    },
    JEFFERSON {
        @Override
        String rounded(String quotient) {
            return "INT(" + quotient + ")";
        }
    },
    ADAMS {
        @Override
        String rounded(String quotient) {
            return "ROUNDUP(" + quotient + ",0)";
        }
    },
    HUNTINGTON_HILL {
        @Override
        String rounded(String quotient) {
            return reaches(quotient, "SQRT(INT(" + quotient + ")*(INT(" + quotient + ")+1))");
        }
    },
    DEAN {
        @Override
        String rounded(String quotient) {
            String n = "INT(" + quotient + ")";
            return reaches(quotient, "2*" + n + "*(" + n + "+1)/(2*" + n + "+1)");
        }
    };

    static final String WHY_AS_PUBLISHED =
            "The quotas stand as numbers here: equal claims, or a minimum that asks for more than the whole parts leave,"
                    + " were settled step by step, which no formula of a cell can say.";

    static Rounding of(Workings workings) {
        FairShareReport report = workings.report();
        String method = report.scenario().method();
        if (method.equals("hamilton")) {
            return isLifted(report) ? AS_PUBLISHED : LARGEST_REMAINDER;
        }
        if (workings.divisor() == null) {
            return AS_PUBLISHED;
        }
        return valueOf(method.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether the minimum takes so much that whole parts are cut. */
    private static boolean isLifted(FairShareReport report) {
        long asked = report.rows().stream()
                .filter(row -> row.key().signum() > 0)
                .mapToLong(row -> Math.max(report.minimum(), wholePart(row)))
                .sum();
        return asked > report.total();
    }

    private static long wholePart(StateShare row) {
        return row.exactQuota().longValue();
    }

    boolean isByDivisor() {
        return this != LARGEST_REMAINDER && this != AS_PUBLISHED;
    }

    String rounded(String quotient) {
        throw new IllegalStateException(this + " divides by nothing.");
    }

    private static String reaches(String quotient, String point) {
        return "INT(" + quotient + ")+IF(" + quotient + ">=" + point + ",1,0)";
    }
}
