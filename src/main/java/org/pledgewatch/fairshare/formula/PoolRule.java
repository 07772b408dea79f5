package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pledgewatch.observations.series.Figure;

/** How it is told who shares. Membership of a group counts on 1 January of the year in which people are admitted. */
public sealed interface PoolRule {

    /** @throws FairShareUnavailable if who shares in that year is not known */
    Pool pool(String code, int year, Groups groups, YearlyFigures figures);

    /** What decides who shares, beside who belongs to a group. */
    default Set<String> indicators() {
        return Set.of();
    }

    /** Who belongs to a group on a day. */
    @FunctionalInterface
    interface Groups {

        /**
         * The codes of the members.
         *
         * @throws IllegalArgumentException if there is no such group
         */
        Set<String> members(String group, LocalDate on);
    }

    /** These, in every year. */
    record Listed(SortedSet<String> members) implements PoolRule {

        @Override
        public Pool pool(String code, int year, Groups groups, YearlyFigures figures) {
            return Pool.of(code, year, members);
        }
    }

    /** The members of a group in the register of parties. */
    record OfGroup(String group) implements PoolRule {

        @Override
        public Pool pool(String code, int year, Groups groups, YearlyFigures figures) {
            Set<String> members = members(LocalDate.of(year, 1, 1), groups);
            if (members.isEmpty()) {
                throw new FairShareUnavailable(
                        FairShareUnavailable.Why.NO_POOL,
                        "The register knows no members of " + group + " on " + year
                                + "-01-01, so nobody shares: choose another pool or year.");
            }
            return Pool.of(code, year, members);
        }

        private Set<String> members(LocalDate on, Groups groups) {
            try {
                return groups.members(group, on);
            } catch (IllegalArgumentException e) {
                throw new FairShareUnavailable(FairShareUnavailable.Why.NO_POOL, String.valueOf(e.getMessage()));
            }
        }
    }

    /**
     * Those of a group whose figure of the year before is above that year's limit, as the World Bank tells high-income
     * economies from the others.
     *
     * @param above the limit of each year of a figure
     */
    record Above(String group, String indicator, Map<Integer, BigDecimal> above) implements PoolRule {

        @Override
        public Set<String> indicators() {
            return Set.of(indicator);
        }

        @Override
        public Pool pool(String code, int year, Groups groups, YearlyFigures figures) {
            BigDecimal limit = above.get(year - 1);
            if (limit == null) {
                throw new FairShareUnavailable(
                        FairShareUnavailable.Why.NO_POOL,
                        "The pool " + code + " has no limit for " + indicator + " in " + (year - 1)
                                + ": add it to the settings, or choose another year or pool.");
            }
            SortedSet<String> members = new TreeSet<>();
            List<Exclusion> undecided = new ArrayList<>();
            for (String party :
                    new OfGroup(group).pool(code, year, groups, figures).members()) {
                Figure figure = figures.at(indicator, party, year - 1);
                if (figure == null) {
                    undecided.add(new Exclusion(party, Exclusion.Why.POOL_UNDECIDED, indicator, year - 1));
                } else if (figure.value().compareTo(limit) > 0) {
                    members.add(party);
                }
            }
            return new Pool(code, year, members, undecided);
        }
    }
}
