package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Evidence.Absence;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Guard.Change;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.OneOff;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator.Kind;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.pledgewatch.reference.Status;

/** Promises of every kind with evidence of every shape, good and bad, from a seed. */
final class AnyPromise {

    /** The last figure may end a few years after the start; nothing changes after this many days. */
    static final int DAYS = 5 * 366;

    private static final List<String> STARTS =
            List.of("2016-01-01", "2016-02-29", "2016-09-19", "2015-12-31", "2016-10-01", "2016-07-01", "2016-12-15");
    private static final List<String> VALUES = List.of("0", "-5", "1E+30", "0.000000000001", "-1E+20", "100", "1", "2");

    private final Random random;

    private AnyPromise(Random random) {
        this.random = random;
    }

    static Given of(long seed) {
        return new AnyPromise(new Random(seed * 7_919 + 17)).next();
    }

    private Given next() {
        Given given = Given.promise(target());
        LocalDate start = LocalDate.parse(any(STARTS)).plusDays(chance(3) ? random.nextInt(300) : 0);
        given.from(start);
        given.due(deadline(start, given.undertakenTarget()));
        given.bounds = chance(4) ? oddBounds() : Bounds.DEFAULT;
        given.ownBaseline(chance(6) ? value() : null);
        given.withdrawn(chance(12) ? start.plusDays(random.nextInt(900) - 20) : null);
        given.replaced(chance(12) ? start.plusDays(random.nextInt(900) - 20) : null);
        int lag = chance(4) ? 0 : random.nextInt(400);
        boolean stage = given.undertakenTarget() instanceof Threshold && chance(3);
        Shape shape = chance(2) ? Shape.YEARS : any(List.of(Shape.values()));
        for (String indicator : List.of("a", "b")) {
            given.indicator(indicator, stage ? Kind.STAGE : Kind.FLOW, stage ? PeriodLength.DAY : shape.length, lag);
            for (String breakdown : List.of("", "skill=high", "skill=low")) {
                if (!chance(5)) {
                    figures(given, indicator, breakdown, stage ? Shape.STAGES : shape);
                }
            }
        }
        quotas(given);
        for (int i = 0; i < 4; i++) {
            if (chance(2)) {
                given.done("step-" + i, start.plusDays(random.nextInt(1200) - 100));
            }
            if (chance(4)) {
                given.verdict(start.plusDays(random.nextInt(1200) - 100), any(List.of(Status.values())));
            }
        }
        given.revoked(chance(12) ? start.plusDays(random.nextInt(900) - 20) : null);
        return given;
    }

    /** Of what periods a publisher's figures are. */
    private enum Shape {
        YEARS(PeriodLength.YEAR),
        QUARTERS(PeriodLength.QUARTER),
        MONTHS(PeriodLength.MONTH),
        FISCAL_YEARS(PeriodLength.YEAR),
        LEAP_YEARS(PeriodLength.YEAR),
        STOCKS(PeriodLength.YEAR),
        YEARS_OF_A_QUARTERLY(PeriodLength.QUARTER),
        MIXED(PeriodLength.YEAR),
        STAGES(PeriodLength.DAY);

        private final PeriodLength length;

        Shape(PeriodLength length) {
            this.length = length;
        }

        Period first(Random random) {
            int year = 2014 + random.nextInt(3);
            return switch (this) {
                case YEARS, YEARS_OF_A_QUARTERLY, MIXED -> Period.year(year);
                case QUARTERS -> Period.parse(year + "-Q" + (1 + random.nextInt(4)));
                case MONTHS -> Period.parse(year + "-0" + (1 + random.nextInt(9)));
                case FISCAL_YEARS -> Period.parse(year + "-10-01/" + (year + 1) + "-09-30");
                case LEAP_YEARS -> Period.parse(year + "-03-01/" + (year + 1) + "-02-" + (year == 2015 ? 29 : 28));
                case STOCKS -> Period.day(LocalDate.of(year, 12, 31));
                case STAGES -> Period.day(LocalDate.of(2015, 1, 1).plusDays(random.nextInt(1000)));
            };
        }

        Period next(Period period, Random random) {
            return switch (this) {
                case STOCKS -> Period.day(period.end().plusYears(1));
                case STAGES -> Period.day(period.end().plusDays(1 + random.nextInt(700)));
                case MIXED -> mixed(period, random);
                default -> period.next();
            };
        }

        private static Period mixed(Period period, Random random) {
            LocalDate start = period.end().plusDays(1 - random.nextInt(120));
            return Period.between(start, start.plusDays(random.nextInt(500)));
        }
    }

    private void figures(Given given, String indicator, String breakdown, Shape shape) {
        int gapEvery = chance(2) ? 1_000 : 2 + random.nextInt(6);
        Period period = shape.first(random);
        int most = shape == Shape.MONTHS ? 60 : shape == Shape.QUARTERS ? 20 : 6;
        int n = random.nextInt(most);
        BigDecimal level = new BigDecimal(50 + random.nextInt(400));
        for (int i = 0; i < n; i++) {
            if (!chance(gapEvery)) {
                given.figure(indicator, breakdown, period, value(shape, level));
            }
            level = level.multiply(new BigDecimal("0." + (85 + random.nextInt(14))))
                    .add(BigDecimal.valueOf(random.nextInt(60)));
            period = shape.next(period, random);
        }
    }

    private BigDecimal value(Shape shape, BigDecimal level) {
        if (shape == Shape.STAGES) {
            return BigDecimal.valueOf(random.nextInt(4));
        }
        return chance(12) ? value() : level;
    }

    private BigDecimal value() {
        return new BigDecimal(any(VALUES));
    }

    private @Nullable LocalDate deadline(LocalDate start, Target target) {
        if (chance(3) && (!(target instanceof OneOff) || target instanceof Judged)) {
            return null;
        }
        return switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(start.getYear() + 1 + random.nextInt(3), 12, 31);
            case 1 -> LocalDate.of(start.getYear() + 1 + random.nextInt(3), 9, 30);
            case 2 -> start.plusDays(random.nextInt(30));
            default -> start.plusDays(random.nextInt(1200));
        };
    }

    private Bounds oddBounds() {
        return new Bounds(
                new BigDecimal(any(List.of("0.90", "1", "1.5", "0.333"))),
                new BigDecimal(any(List.of("0.1", "0.333", "0.2"))),
                new BigDecimal(any(List.of("0", "0.5", "0.999", "0.1"))),
                new BigDecimal(any(List.of("1", "0.001", "0.75"))),
                random.nextInt(3) * 20);
    }

    private Target target() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> threshold();
            case 3 -> milestones();
            case 4 -> chance(3) ? new Judged() : milestones();
            case 5 -> growth();
            case 6 ->
                new FairShare(
                        chance(2) ? java.util.Set.of("a") : java.util.Set.of("a", "b"),
                        "gni-ppp",
                        "un-members",
                        "ten-percent",
                        "resettlement-only",
                        "resettlement",
                        "hamilton",
                        any(List.of(Settlement.values())));
            default -> guard();
        };
    }

    private Target threshold() {
        Measure measure = any(List.of(Measure.values()));
        Comparison comparison = measure.adds() || chance(2) ? Comparison.AT_LEAST : Comparison.AT_MOST;
        BigDecimal value = chance(8) ? value() : new BigDecimal(any(List.of("1", "2", "3", "150", "600", "2000")));
        BigDecimal baseline = chance(2) ? null : new BigDecimal(any(List.of("0", "500", "70", "-1")));
        return new Threshold(
                "a",
                Breakdown.TOTAL,
                comparison,
                value,
                measure,
                baseline != null && baseline.compareTo(value) == 0 ? null : baseline,
                chance(2));
    }

    private Target milestones() {
        List<Milestone> steps = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            LocalDate due = chance(4) ? null : LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900));
            steps.add(new Milestone("step-" + i, "Step " + i, due));
        }
        return new Milestones(steps);
    }

    private Target growth() {
        Growth.Mode mode = any(List.of(Growth.Mode.values()));
        Period baseline = mode == Growth.Mode.YEAR_ON_YEAR
                ? null
                : Period.parse(any(List.of("2015", "2016", "2016", "2017", "2016-Q1", "2015-10-01/2016-09-30")));
        List<Breakdown> breakdowns =
                chance(2) ? List.of() : List.of(Breakdown.of("skill=high"), Breakdown.of("skill=low"));
        BigDecimal rate = new BigDecimal(any(List.of("0.10", "0", "-0.05", "0.5", "-0.1")));
        return new Growth("a", breakdowns, rate, mode, baseline, any(List.of(Settlement.values())));
    }

    private Target guard() {
        List<Change> changes = new ArrayList<>();
        for (String indicator : chance(2) ? List.of("a") : List.of("a", "b")) {
            changes.add(new Change(
                    indicator,
                    chance(3) ? Breakdown.of("skill=low") : Breakdown.TOTAL,
                    any(List.of(Guard.Way.values())),
                    new BigDecimal(any(List.of("0", "0.01", "0.05", "3")))));
        }
        return new Guard(changes);
    }

    private void quotas(Given given) {
        for (int year = 2015; year < 2022; year++) {
            switch (random.nextInt(6)) {
                case 0 -> given.quota(year, null);
                case 1 -> given.quota(year, "0");
                case 2 ->
                    given.quota(new Quota(
                            year,
                            new BigDecimal(50),
                            null,
                            null,
                            chance(2) ? null : BigDecimal.TEN,
                            null,
                            null,
                            null,
                            List.of()));
                default -> given.quota(year, String.valueOf(20 + random.nextInt(500)));
            }
            for (String indicator : List.of("a", "b")) {
                given.absent(indicator, year, any(List.of(Absence.values())));
            }
        }
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
