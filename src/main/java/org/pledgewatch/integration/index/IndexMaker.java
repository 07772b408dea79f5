package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.pledgewatch.observations.series.Series;

/** Computes the index from the figures known at one moment. For one thread. */
public final class IndexMaker {

    private static final int VALUE_DECIMALS = 6;
    private static final int POINT_DECIMALS = 4;

    private final Declared declared;
    private final Readings readings;
    private final IntFunction<Set<String>> members;

    /**
     * @param byParty the series of every party, by code, of an indicator
     * @param members who belongs to the group in a year
     */
    public IndexMaker(
            Declared declared, Function<String, Map<String, Series>> byParty, IntFunction<Set<String>> members) {
        this.declared = declared;
        this.readings = new Readings(byParty);
        this.members = members;
    }

    /** The years until {@code last} with enough parties that have every figure, in order. */
    public List<Integer> years(int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = declared.since(); year <= last; year++) {
            Coverage coverage = coverage(year);
            if (coverage.isEnough()) {
                years.add(year);
            }
        }
        return years;
    }

    /** Nothing where fewer parties have every figure than are needed. */
    public Optional<Index> index(int year) {
        Coverage coverage = coverage(year);
        return year >= declared.since() && coverage.isEnough() ? Optional.of(index(year, coverage)) : Optional.empty();
    }

    /** Who has every value, and who lacks which. */
    private final class Coverage {

        private final Map<String, List<Readings.Reading>> whole = new TreeMap<>();
        private final List<Index.Missing> missing = new ArrayList<>();

        boolean isEnough() {
            return whole.size() >= declared.least();
        }

        Map<String, BigDecimal> values(int component) {
            Map<String, BigDecimal> values = new TreeMap<>();
            whole.forEach((party, all) -> {
                BigDecimal value = all.get(component).value();
                if (value != null) {
                    values.put(party, value);
                }
            });
            return values;
        }
    }

    private Coverage coverage(int year) {
        Coverage coverage = new Coverage();
        for (String party : new TreeSet<>(members.apply(year))) {
            List<Readings.Reading> all = declared.components().stream()
                    .map(component -> readings.of(component, party, year))
                    .toList();
            List<Gap> gaps = all.stream()
                    .flatMap(reading -> Optional.ofNullable(reading.gap()).stream())
                    .toList();
            if (gaps.isEmpty()) {
                coverage.whole.put(party, all);
            } else {
                coverage.missing.add(new Index.Missing(party, gaps));
            }
        }
        return coverage;
    }

    private Index index(int year, Coverage coverage) {
        List<BigDecimal> weights = declared.components().stream()
                .map(component -> BigDecimal.valueOf(component.parts()))
                .toList();
        List<Map<String, BigDecimal>> own = normalised(declared.normalisation(), coverage);
        Scores scores = new Scores(own, weights);
        List<Scores> ways = ways(coverage, weights);
        List<Index.Line> lines = new ArrayList<>();
        coverage.whole.forEach((party, all) -> lines.add(line(party, all, own, weights, scores, ways)));
        lines.sort(Comparator.comparingInt(Index.Line::place).thenComparing(Index.Line::party));
        return new Index(year, lines, coverage.missing);
    }

    private List<Map<String, BigDecimal>> normalised(Normalisation normalisation, Coverage coverage) {
        List<Map<String, BigDecimal>> all = new ArrayList<>();
        for (int i = 0; i < declared.components().size(); i++) {
            all.add(normalisation.of(declared.components().get(i), coverage.values(i)));
        }
        return all;
    }

    /** By every normalisation: with the declared weights, and with each of them changed by itself. */
    private List<Scores> ways(Coverage coverage, List<BigDecimal> weights) {
        List<Scores> ways = new ArrayList<>();
        for (Normalisation normalisation : Normalisation.values()) {
            List<Map<String, BigDecimal>> normalised = normalised(normalisation, coverage);
            ways.add(new Scores(normalised, weights));
            for (int i = 0; i < weights.size(); i++) {
                for (BigDecimal factor : declared.factors()) {
                    List<BigDecimal> changed = new ArrayList<>(weights);
                    changed.set(i, weights.get(i).multiply(factor));
                    ways.add(new Scores(normalised, changed));
                }
            }
        }
        return ways;
    }

    private Index.Line line(
            String party,
            List<Readings.Reading> all,
            List<Map<String, BigDecimal>> own,
            List<BigDecimal> weights,
            Scores scores,
            List<Scores> ways) {
        List<BigDecimal> inOrder =
                ways.stream().map(way -> way.of(party)).sorted().toList();
        List<Integer> places =
                ways.stream().map(way -> way.place(party)).sorted().toList();
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            parts.add(part(i, all.get(i), own.get(i).getOrDefault(party, BigDecimal.ZERO), weights.get(i)));
        }
        return new Index.Line(
                party,
                points(scores.of(party)),
                points(inOrder.get(0)),
                points(inOrder.get(inOrder.size() - 1)),
                scores.place(party),
                places.get(0),
                places.get(places.size() - 1),
                parts);
    }

    private Index.Part part(int component, Readings.Reading reading, BigDecimal normalised, BigDecimal weight) {
        BigDecimal value = reading.value() == null ? BigDecimal.ZERO : reading.value();
        return new Index.Part(
                declared.components().get(component).code(),
                value.setScale(VALUE_DECIMALS, RoundingMode.DOWN),
                normalised.setScale(VALUE_DECIMALS, RoundingMode.DOWN),
                points(Scores.points(normalised, weight, BigDecimal.valueOf(declared.whole()))),
                reading.observations());
    }

    private static BigDecimal points(BigDecimal exact) {
        return exact.setScale(POINT_DECIMALS, RoundingMode.DOWN);
    }
}
