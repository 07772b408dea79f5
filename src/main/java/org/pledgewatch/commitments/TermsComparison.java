package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Periodic;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;

/** Goes through what can be ordered in two versions of terms, and says of each part whether it became weaker. */
final class TermsComparison {

    private final Terms earlier;
    private final Terms later;

    TermsComparison(Terms earlier, Terms later) {
        this.earlier = earlier;
        this.later = later;
    }

    void collect(Collection<Change> found) {
        compareDeadline(found);
        if (earlier.target() instanceof Threshold a && later.target() instanceof Threshold b) {
            compare(a, b, found);
        } else if (earlier.target() instanceof Milestones a && later.target() instanceof Milestones b) {
            compare(a, b, found);
        } else if (earlier.target() instanceof Growth a && later.target() instanceof Growth b) {
            compare(a, b, found);
        } else if (earlier.target() instanceof FairShare a && later.target() instanceof FairShare b) {
            more(a.indicators(), b.indicators(), Change.WEAKENED, found);
        } else if (earlier.target() instanceof Guard a && later.target() instanceof Guard b) {
            compare(a, b, found);
        }
    }

    /** More time is easier for what must be reached once; for what binds in every period, it binds longer. */
    private void compareDeadline(Collection<Change> found) {
        boolean periodic = later.target() instanceof Periodic;
        int time = lastDay(later).compareTo(lastDay(earlier));
        vote(periodic ? -time : time, found);
        if (earlier.target() instanceof Periodic a && later.target() instanceof Periodic b) {
            vote(later.startsOn().compareTo(earlier.startsOn()), found);
            vote(rank(b.settle()) - rank(a.settle()), found);
        }
    }

    private static LocalDate lastDay(Terms terms) {
        return terms.dueOn() == null ? LocalDate.MAX : terms.dueOn();
    }

    /** A sum can be met with missed periods. */
    private static int rank(Settlement settle) {
        return settle == Settlement.TOTAL ? 1 : 0;
    }

    private static void compare(Threshold a, Threshold b, Collection<Change> found) {
        if (!a.indicator().equals(b.indicator())
                || !a.breakdown().equals(b.breakdown())
                || a.comparison() != b.comparison()) {
            return;
        }
        int way = a.comparison() == Comparison.AT_LEAST ? -1 : 1;
        vote(way * b.value().compareTo(a.value()), found);
        if (a.comparison() == Comparison.AT_LEAST) {
            vote(b.measure().compareTo(a.measure()), found);
        }
        BigDecimal from = baseline(a);
        BigDecimal to = baseline(b);
        if (from != null && to != null) {
            vote(way * to.compareTo(from), found);
        }
        vote(Boolean.compare(a.keep(), b.keep()), found);
    }

    private static @Nullable BigDecimal baseline(Threshold target) {
        return target.baseline() == null && target.comparison() == Comparison.AT_LEAST
                ? BigDecimal.ZERO
                : target.baseline();
    }

    private void compare(Milestones a, Milestones b, Collection<Change> found) {
        Map<String, LocalDate> before = dates(a, lastDay(earlier));
        Map<String, LocalDate> after = dates(b, lastDay(later));
        more(before.keySet(), after.keySet(), Change.STRENGTHENED, found);
        before.forEach((key, due) -> {
            LocalDate now = after.get(key);
            if (now != null) {
                vote(now.compareTo(due), found);
            }
        });
    }

    private static Map<String, LocalDate> dates(Milestones target, LocalDate deadline) {
        Map<String, LocalDate> dates = new HashMap<>();
        for (Milestone step : target.steps()) {
            dates.put(step.key(), step.dueOn() == null ? deadline : step.dueOn());
        }
        return dates;
    }

    private static void compare(Growth a, Growth b, Collection<Change> found) {
        if (!a.indicator().equals(b.indicator())) {
            return;
        }
        vote(a.rate().compareTo(b.rate()), found);
        more(Set.copyOf(a.breakdowns()), Set.copyOf(b.breakdowns()), Change.STRENGTHENED, found);
    }

    /** All changes of a guard must come true together: one more to ask for, or a larger one, is harder to cross. */
    private static void compare(Guard a, Guard b, Collection<Change> found) {
        Map<List<Object>, BigDecimal> before = changes(a);
        Map<List<Object>, BigDecimal> after = changes(b);
        more(before.keySet(), after.keySet(), Change.WEAKENED, found);
        before.forEach((what, moreThan) -> {
            BigDecimal now = after.get(what);
            if (now != null) {
                vote(now.compareTo(moreThan), found);
            }
        });
    }

    private static Map<List<Object>, BigDecimal> changes(Guard guard) {
        return guard.crossedWhen().stream()
                .collect(Collectors.toMap(
                        c -> List.<Object>of(c.indicator(), c.breakdown(), c.way()),
                        Guard.Change::moreThan,
                        BigDecimal::min));
    }

    /** Says what it means that the set grew; that it shrank means the other. */
    private static <T> void more(Set<T> before, Set<T> after, Change grown, Collection<Change> found) {
        Change shrunk = grown == Change.WEAKENED ? Change.STRENGTHENED : Change.WEAKENED;
        if (!before.containsAll(after)) {
            found.add(grown);
        }
        if (!after.containsAll(before)) {
            found.add(shrunk);
        }
    }

    private static void vote(int weaker, Collection<Change> found) {
        if (weaker != 0) {
            found.add(weaker > 0 ? Change.WEAKENED : Change.STRENGTHENED);
        }
    }
}
