package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Evidence.Absence;
import org.pledgewatch.assessment.judgement.Judgement.Arrears;
import org.pledgewatch.assessment.judgement.Judgement.PeriodResult;
import org.pledgewatch.assessment.judgement.Judgement.Result;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.pledgewatch.reference.Reason;

/**
 * Rules on places given against the party's quota of the calendar year, and keeps the account: what was asked less what
 * was given, and apart from it the quotas of years without evidence. A year in which nothing was asked is no success;
 * what was given in it is a credit.
 */
final class FairSharePeriods implements PeriodRule {

    private final Matter matter;
    private final Scenario scenario;
    private final List<String> indicators;
    private final List<Series> usable = new ArrayList<>(2);
    private BigDecimal people = BigDecimal.ZERO;
    private BigDecimal unaccounted = BigDecimal.ZERO;
    private boolean silent;

    FairSharePeriods(Matter matter, FairShare target) {
        this.matter = matter;
        this.scenario = new Scenario(
                target.pool(), target.formula(), target.target(), target.split(), target.channel(), target.method());
        this.indicators = List.copyOf(target.indicators());
        for (String indicator : indicators) {
            usable.add(matter.usable(indicator, Breakdown.TOTAL));
        }
    }

    @Override
    public Period first() {
        return PeriodLength.YEAR.firstBeginningOnOrAfter(matter.terms.startsOn());
    }

    /** A state that fell silent reported before, wherever those figures are. */
    @Override
    public boolean everReported() {
        return silent || usable.stream().anyMatch(series -> !series.isEmpty());
    }

    @Override
    public Ruling rule(Period year) {
        Quota quota = matter.evidence.quotas().quota(scenario, year.start().getYear());
        BigDecimal required = quota.people();
        Given given = given(year);
        if (required == null) {
            matter.say(Says.NO_QUOTA, year, quota.missing() == null ? "NO_QUOTA" : quota.missing());
            return ruling(year, null, given.people, Result.NO_EVIDENCE, Reason.NO_QUOTA);
        }
        say(quota, required, year);
        if (given.people == null) {
            unaccounted = unaccounted.add(required);
        } else {
            people = people.add(required).subtract(given.people);
        }
        if (required.signum() <= 0) {
            matter.say(Says.NOTHING_ASKED, year);
            return ruling(year, required, given.people, Result.NO_EVIDENCE, Reason.NO_QUOTA);
        }
        if (given.people == null) {
            return ruling(year, required, null, Result.NO_EVIDENCE, given.missing);
        }
        Result result = given.people.compareTo(required) >= 0 ? Result.MET : Result.MISSED;
        matter.say(Says.COMPARED, year, given.people, required, Shown.percent(given.people, required), result.name());
        return ruling(year, required, given.people, result, null);
    }

    private static Ruling ruling(
            Period year,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual,
            Result result,
            @Nullable Reason reason) {
        return Ruling.of(year, List.of(new PeriodResult(year, "", required, actual, result, reason)));
    }

    /** Who was admitted in a year under all indicators together; nobody knows where one of them is missing. */
    private record Given(
            @Nullable BigDecimal people, @Nullable Reason missing) {}

    private Given given(Period year) {
        BigDecimal sum = BigDecimal.ZERO;
        Reason missing = null;
        for (int i = 0; i < indicators.size(); i++) {
            List<Figure> figures = tiling(usable.get(i), year);
            for (Figure figure : figures) {
                sum = sum.add(figure.value());
                matter.sayOf(figure, Says.ADMITTED, figure.period(), indicators.get(i), figure.value());
            }
            Reason reason = figures.isEmpty() ? absent(indicators.get(i), year) : null;
            missing = missing == Reason.FIGURES_OVERDUE || reason == null ? missing : reason;
        }
        return missing == null ? new Given(sum, null) : new Given(null, missing);
    }

    /** The year's own figure, or those of its quarters or months if they leave no day out. */
    private static List<Figure> tiling(Series usable, Period year) {
        Figure own = usable.at(year).orElse(null);
        if (own != null) {
            return List.of(own);
        }
        List<Figure> tiles = new ArrayList<>();
        long next = year.start().toEpochDay();
        for (Figure figure : usable.figures()) {
            if (figure.period().start().toEpochDay() == next
                    && !figure.period().end().isAfter(year.end())) {
                tiles.add(figure);
                next = figure.period().end().toEpochDay() + 1;
            }
        }
        return next == year.end().toEpochDay() + 1 ? tiles : List.of();
    }

    /** Why there is no figure; nothing where there is none to give because the party admits nobody. */
    private @Nullable Reason absent(String indicator, Period year) {
        Absence absence =
                matter.evidence.quotas().absence(indicator, year.start().getYear());
        return switch (absence) {
            case NEVER_LISTED -> {
                matter.say(Says.NEVER_LISTED, year, indicator);
                yield null;
            }
            case NOT_REPORTED -> {
                matter.say(Says.NOT_REPORTED, year, indicator);
                silent = true;
                yield Reason.FIGURES_OVERDUE;
            }
            case NO_TABLE ->
                matter.awaitFigures(
                        indicator,
                        year,
                        matter.evidence.figures().indicator(indicator).lagDays());
        };
    }

    private void say(Quota quota, BigDecimal required, Period year) {
        BigDecimal target = quota.target();
        if (target != null && quota.base() != null && quota.rate() != null) {
            matter.sayOf(
                    quota.observations(), Says.TARGET_OF_BASE, year, target, Shown.percent(quota.rate()), quota.base());
        } else if (target != null) {
            matter.say(Says.TARGET_GIVEN, year, target);
        }
        BigDecimal key = quota.key();
        BigDecimal keyTotal = quota.keyTotal();
        if (target != null && key != null && keyTotal != null && keyTotal.signum() > 0) {
            BigDecimal percent = Shown.percent(key, keyTotal);
            matter.sayOf(quota.observations(), Says.QUOTA, year, required, key, keyTotal, percent, target);
        } else {
            matter.sayOf(quota.observations(), Says.QUOTA_GIVEN, year, required);
        }
    }

    @Override
    public Arrears sayAccount() {
        if (people.signum() < 0) {
            matter.say(Says.CREDIT, people.negate(), unaccounted);
        } else {
            matter.say(Says.ARREARS, people, unaccounted);
        }
        return new Arrears(people, unaccounted);
    }
}
