package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;

/** The global number of people to admit in a year. */
public sealed interface Target {

    String code();

    String title();

    String source();

    /** @throws FairShareUnavailable if the figure it is computed from is not known */
    Amount in(int year, YearlyFigures figures);

    /** The years for which it is known; empty where it is the same in every year. */
    SortedSet<Integer> years(YearlyFigures figures);

    /** What it is computed from. */
    Set<String> indicators();

    /**
     * The number and what it was computed from.
     *
     * @param base the figure that it is a part of, and its year
     * @param observations the figure's id
     */
    record Amount(
            long people,
            @Nullable BigDecimal base,
            @Nullable BigDecimal rate,
            @Nullable Integer baseYear,
            List<Long> observations) {}

    /**
     * ⌊rate × base⌋, as 10 % of the refugees under UNHCR's mandate at the end of the year before.
     *
     * @param of the indicator of the base
     * @param party whose figure: {@code world}
     * @param yearsBack how many years before the admissions the base was counted
     */
    record PartOf(String code, String title, BigDecimal rate, String of, String party, int yearsBack, String source)
            implements Target {

        public PartOf {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("The rate of a target must be above zero (0.10 is ten percent).");
            }
            if (yearsBack < 0 || yearsBack > 10) {
                throw new IllegalArgumentException("The base of a target is of 0 to 10 years before, not " + yearsBack);
            }
        }

        @Override
        public Amount in(int year, YearlyFigures figures) {
            Figure base = figures.at(of, party, year - yearsBack);
            if (base == null) {
                throw new FairShareUnavailable(
                        FairShareUnavailable.Why.NO_TARGET,
                        "The target " + code + " for " + year + " needs " + of + " of " + party + " in "
                                + (year - yearsBack) + ", and there is no such figure: choose another year or target.");
            }
            BigDecimal people = rate.multiply(base.value()).setScale(0, RoundingMode.FLOOR);
            return new Amount(
                    people.longValueExact(), base.value(), rate, year - yearsBack, List.of(base.observation()));
        }

        @Override
        public Set<String> indicators() {
            return Set.of(of);
        }

        @Override
        public SortedSet<Integer> years(YearlyFigures figures) {
            SortedSet<Integer> years = new TreeSet<>();
            figures.years(of, party).forEach(y -> years.add(y + yearsBack));
            return years;
        }
    }

    /** So many people in every year. */
    record Fixed(String code, String title, long people, String source) implements Target {

        public Fixed {
            requirePeople(people);
        }

        @Override
        public Amount in(int year, YearlyFigures figures) {
            return new Amount(people, null, null, null, List.of());
        }

        @Override
        public Set<String> indicators() {
            return Set.of();
        }

        @Override
        public SortedSet<Integer> years(YearlyFigures figures) {
            return new TreeSet<>();
        }
    }

    /** A number of people of its own for each year, as an organisation sets itself a goal; none for other years. */
    record Yearly(String code, String title, SortedMap<Integer, Long> people, String source) implements Target {

        public Yearly {
            people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
            people.values().forEach(Target::requirePeople);
        }

        @Override
        public Amount in(int year, YearlyFigures figures) {
            Long goal = people.get(year);
            if (goal == null) {
                throw new FairShareUnavailable(
                        FairShareUnavailable.Why.NO_TARGET,
                        "The target " + code + " is known for "
                                + people.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + " and not for " + year + ": choose another year or target.");
            }
            return new Amount(goal, null, null, null, List.of());
        }

        @Override
        public Set<String> indicators() {
            return Set.of();
        }

        @Override
        public SortedSet<Integer> years(YearlyFigures figures) {
            return new TreeSet<>(people.keySet());
        }
    }

    private static void requirePeople(long people) {
        if (people < 0 || people > Apportionment.MOST) {
            throw new IllegalArgumentException(
                    "A target is a number of people from 0 to " + Apportionment.MOST + ", not " + people + ".");
        }
    }
}
