package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;

/** Run daily or after an outage, the history is the same; what comes late is back-dated. */
class CatchUpTest {

    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final Indicator PLACES = new Indicator(
            "places",
            "Places",
            "people",
            Indicator.Direction.MORE_IS_BETTER,
            Indicator.Kind.FLOW,
            PeriodLength.YEAR,
            180);
    private static final Terms TWENTY_THOUSAND_PLACES = new Terms(
            1,
            START,
            LocalDate.of(2019, 12, 31),
            new Threshold(
                    "places",
                    Breakdown.TOTAL,
                    Threshold.Comparison.AT_LEAST,
                    new BigDecimal(20_000),
                    Threshold.Measure.TOTAL,
                    null,
                    false),
            null);

    /** A figure and the day on which it was recorded. */
    private record Recorded(LocalDate on, Figure figure) {
        static Recorded of(String on, int year, int value) {
            return new Recorded(LocalDate.parse(on), new Figure(year, Period.year(year), BigDecimal.valueOf(value)));
        }
    }

    @Test
    void aFigureThatComesLateIsBackDatedAndWhatWasSaidBeforeStays() {
        World world = new World(
                TWENTY_THOUSAND_PLACES,
                List.of(
                        Recorded.of("2017-06-29", 2016, 4_000),
                        Recorded.of("2018-06-29", 2017, 5_500),
                        Recorded.of("2019-07-20", 2018, 1_500),
                        Recorded.of("2020-06-01", 2019, 4_000)));

        world.lookOnEveryDayUntil(LocalDate.of(2020, 7, 1));

        assertThat(world.lines)
                .containsExactly(
                        "2016-01-01 known 2016-01-01: null -> NO_EVIDENCE FIGURES_NOT_DUE",
                        "2016-12-31 known 2017-06-29: NO_EVIDENCE -> AT_RISK PACE_SLOW",
                        "2017-12-31 known 2018-06-29: AT_RISK -> ON_TRACK PACE_SUFFICIENT",
                        "2019-06-29 known 2019-06-29: ON_TRACK -> NO_EVIDENCE FIGURES_OVERDUE",
                        "2018-12-31 known 2019-07-20: ON_TRACK -> AT_RISK PACE_SLOW",
                        "2020-01-01 known 2020-01-01: AT_RISK -> NO_EVIDENCE FIGURES_NOT_DUE",
                        "2020-01-01 known 2020-06-01: NO_EVIDENCE -> MISSED NOT_REACHED");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void catchingUpLateGivesTheSameHistoryAsLookingEveryDay(long seed) {
        Random random = new Random(seed);
        for (int trial = 0; trial < 25; trial++) {
            Terms terms = terms(random);
            List<Recorded> figures = figures(random);
            LocalDate end = START.plusYears(7).plusDays(random.nextInt(300));
            World daily = new World(terms, figures);
            daily.lookOnEveryDayUntil(end);
            World late = new World(terms, figures);
            late.look(START);
            for (LocalDate day = START.plusDays(1 + random.nextInt(500));
                    day.isBefore(end);
                    day = day.plusDays(1 + random.nextInt(900))) {
                late.look(day);
            }
            late.look(end);

            assertThat(late.lines).as("seed %d trial %d", seed, trial).isEqualTo(daily.lines);
        }
    }

    @Test
    void lookingTwiceOnOneDayAddsNothing() {
        World world = new World(TWENTY_THOUSAND_PLACES, List.of(Recorded.of("2017-06-29", 2016, 4_000)));
        world.look(START);
        world.look(LocalDate.of(2018, 7, 1));
        int lines = world.lines.size();

        world.look(LocalDate.of(2018, 7, 1));

        assertThat(world.lines).hasSize(lines);
    }

    @Test
    void aCorrectionThatMakesAnOldStatusWrongTakesItOutOfTheHistoryAndKeepsTheLine() {
        World world = new World(
                TWENTY_THOUSAND_PLACES,
                List.of(Recorded.of("2017-06-29", 2016, 1_000), Recorded.of("2017-07-10", 2016, 5_000)));

        world.lookOnEveryDayUntil(LocalDate.of(2017, 8, 1));

        assertThat(world.lines)
                .containsExactly(
                        "2016-01-01 known 2016-01-01: null -> NO_EVIDENCE FIGURES_NOT_DUE",
                        "2016-12-31 known 2017-06-29: NO_EVIDENCE -> OFF_TRACK PACE_FAR_BEHIND",
                        "2016-12-31 known 2017-07-10: OFF_TRACK -> ON_TRACK PACE_SUFFICIENT");
        assertThat(world.history.standings())
                .extracting(s -> s.status().name())
                .containsExactly("NO_EVIDENCE", "ON_TRACK");
    }

    private static Terms terms(Random random) {
        Target target = random.nextBoolean()
                ? TWENTY_THOUSAND_PLACES.target()
                : new Growth(
                        "places",
                        List.of(),
                        new BigDecimal("0.10"),
                        Growth.Mode.YEAR_ON_YEAR,
                        null,
                        random.nextBoolean() ? Settlement.EVERY_PERIOD : Settlement.TOTAL);
        return new Terms(1, START, START.plusYears(3 + random.nextInt(3)).minusDays(1), target, null);
    }

    private static List<Recorded> figures(Random random) {
        List<Recorded> figures = new ArrayList<>();
        long id = 1;
        for (int year = 2015; year < 2023; year++) {
            for (int version = random.nextInt(4); version > 0; version--) {
                LocalDate recorded = LocalDate.of(year + 1, 1, 1).plusDays(random.nextInt(700));
                figures.add(new Recorded(
                        recorded.isBefore(START) ? START : recorded,
                        new Figure(id++, Period.year(year), BigDecimal.valueOf(random.nextInt(12_000)))));
            }
        }
        return figures;
    }

    /** One undertaking whose figures become known day by day, and its history. */
    private static final class World {

        private final Judge judge = new Judge(Bounds.DEFAULT);
        private final Terms terms;
        private final List<Recorded> figures;
        private final History history = new History();
        private final List<String> lines = new ArrayList<>();
        private @Nullable LocalDate lookedAt;

        World(Terms terms, List<Recorded> figures) {
            this.terms = terms;
            this.figures = new ArrayList<>(figures);
            this.figures.sort(Comparator.comparing(Recorded::on)
                    .thenComparing(r -> r.figure().observation()));
        }

        void lookOnEveryDayUntil(LocalDate last) {
            for (LocalDate day = START; !day.isAfter(last); day = day.plusDays(1)) {
                look(day);
            }
        }

        void look(LocalDate today) {
            SortedMap<LocalDate, LocalDate> changes = new TreeMap<>();
            if (lookedAt == null) {
                changes.put(today, START);
            }
            for (Recorded recorded : figures) {
                if (!recorded.on().isAfter(today)
                        && (lookedAt == null || recorded.on().isAfter(lookedAt))) {
                    changes.merge(recorded.on(), recorded.figure().period().end(), (a, b) -> a.isBefore(b) ? a : b);
                }
            }
            new CatchUp(this::judge, history, World::endOf)
                    .upTo(today, terms.startsOn(), lookedAt, changes)
                    .forEach(line -> lines.add(line.effectiveOn() + " known " + line.knownOn() + ": " + line.from()
                            + " -> " + line.to() + " " + line.reason()));
            lookedAt = today;
        }

        private static Instant endOf(LocalDate day) {
            return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1);
        }

        private Judgement judge(LocalDate asOf, Instant knownAt) {
            SortedMap<Period, Figure> known = new TreeMap<>();
            for (Recorded recorded : figures) {
                if (!endOf(recorded.on()).isAfter(knownAt)) {
                    known.put(recorded.figure().period(), recorded.figure());
                }
            }
            Series series = Series.of(List.copyOf(known.values()));
            return judge.judge(
                    new Undertaken(terms, null, null, null),
                    new Evidence(new OneSeries(series), new NoQuotas(), Map.of(), List.of()),
                    asOf);
        }
    }

    private record OneSeries(Series series) implements Evidence.Figures {
        @Override
        public Series series(String indicator, Breakdown breakdown) {
            return series;
        }

        @Override
        public Indicator indicator(String code) {
            return PLACES;
        }
    }

    private static final class NoQuotas implements Evidence.Quotas {
        @Override
        public Quota quota(Scenario scenario, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Evidence.Absence absence(String indicator, int year) {
            throw new UnsupportedOperationException();
        }
    }
}
