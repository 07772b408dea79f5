package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Evidence.Absence;
import org.pledgewatch.assessment.judgement.Evidence.Verdict;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** A promise and its evidence, put together for a test. */
final class Given implements Evidence.Figures, Evidence.Quotas {

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, List<Figure>> figures = new HashMap<>();
    private final Map<String, Series> series = new HashMap<>();
    private final Map<Integer, Quota> quotas = new HashMap<>();
    private final Map<String, Absence> absences = new HashMap<>();
    private final Map<String, LocalDate> done = new HashMap<>();
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Target target;
    private LocalDate start = LocalDate.of(2016, 1, 1);
    private @Nullable LocalDate deadline;
    private @Nullable BigDecimal ownBaseline;
    private @Nullable LocalDate withdrewOn;
    private @Nullable LocalDate revokedOn;
    private @Nullable LocalDate replacedOn;
    Bounds bounds = Bounds.DEFAULT;
    private long nextObservation = 1;

    private Given(Target target) {
        this.target = target;
    }

    static Given promise(Target target) {
        return new Given(target);
    }

    Given from(String date) {
        return from(LocalDate.parse(date));
    }

    Given from(LocalDate date) {
        start = date;
        return this;
    }

    Given due(String date) {
        return due(LocalDate.parse(date));
    }

    Given due(@Nullable LocalDate date) {
        deadline = date;
        return this;
    }

    Given ownBaseline(@Nullable BigDecimal value) {
        ownBaseline = value;
        return this;
    }

    Given withdrawn(@Nullable LocalDate on) {
        withdrewOn = on;
        return this;
    }

    /** The commitment itself no longer stands. */
    Given revoked(@Nullable LocalDate on) {
        revokedOn = on;
        return this;
    }

    Given replaced(@Nullable LocalDate on) {
        replacedOn = on;
        return this;
    }

    Given yearly(String indicator, int lag) {
        return indicator(indicator, Indicator.Kind.FLOW, PeriodLength.YEAR, lag);
    }

    Given stages(String indicator) {
        return indicator(indicator, Indicator.Kind.STAGE, PeriodLength.DAY, 0);
    }

    Given indicator(String code, Indicator.Kind kind, PeriodLength length, int lag) {
        indicators.put(
                code, new Indicator(code, code, "people", Indicator.Direction.MORE_IS_BETTER, kind, length, lag));
        return this;
    }

    Given figure(String indicator, String period, String value) {
        return figure(indicator, "", Period.parse(period), new BigDecimal(value));
    }

    Given figure(String indicator, String breakdown, String period, String value) {
        return figure(indicator, breakdown, Period.parse(period), new BigDecimal(value));
    }

    Given figure(String indicator, String breakdown, Period period, BigDecimal value) {
        List<Figure> of = figures.computeIfAbsent(indicator + ' ' + breakdown, k -> new ArrayList<>());
        of.removeIf(f -> f.period().equals(period));
        of.add(new Figure(nextObservation++, period, value));
        series.put(indicator + ' ' + breakdown, Series.of(of));
        return this;
    }

    Given quota(int year, @Nullable String people) {
        BigDecimal whole = people == null ? null : new BigDecimal(people);
        BigDecimal target = people == null ? null : new BigDecimal(3_160_000);
        quotas.put(
                year,
                new Quota(
                        year,
                        whole,
                        new BigDecimal("2.5"),
                        new BigDecimal("100"),
                        target,
                        new BigDecimal("31600000"),
                        new BigDecimal("0.10"),
                        people == null ? "NO_KEY" : null,
                        List.of(9_000L + year)));
        return this;
    }

    Given quota(Quota quota) {
        quotas.put(quota.year(), quota);
        return this;
    }

    Given absent(String indicator, int year, Absence absence) {
        absences.put(indicator + year, absence);
        return this;
    }

    Given done(String milestone, String on) {
        return done(milestone, LocalDate.parse(on));
    }

    Given done(String milestone, LocalDate on) {
        done.put(milestone, on);
        return this;
    }

    Given verdict(String on, Status status) {
        return verdict(LocalDate.parse(on), status);
    }

    Given verdict(LocalDate on, Status status) {
        verdicts.add(new Verdict(on, status));
        return this;
    }

    Undertaken undertaken() {
        return new Undertaken(new Terms(1, start, deadline, target, ownBaseline), withdrewOn, revokedOn, replacedOn);
    }

    Evidence evidence() {
        return new Evidence(this, this, done, verdicts);
    }

    Judge judge() {
        return new Judge(bounds);
    }

    Judgement asOf(String date) {
        return asOf(LocalDate.parse(date));
    }

    Judgement asOf(LocalDate date) {
        return judge().judge(undertaken(), evidence(), date);
    }

    /** Status and reason, as {@code ON_TRACK PACE_SUFFICIENT}. */
    String said(String date) {
        return said(asOf(date));
    }

    static String said(Judgement judgement) {
        return said(judgement.status(), judgement.reason());
    }

    static String said(Status status, Reason reason) {
        return status + " " + reason;
    }

    Target undertakenTarget() {
        return target;
    }

    /** The same promise, with only what has happened by a day. */
    Given knowingOnly(LocalDate day) {
        Given then = new Given(target)
                .from(start)
                .due(deadline)
                .ownBaseline(ownBaseline)
                .withdrawn(withdrewOn)
                .revoked(revokedOn)
                .replaced(replacedOn);
        then.bounds = bounds;
        then.indicators.putAll(indicators);
        then.quotas.putAll(quotas);
        then.absences.putAll(absences);
        series.forEach((key, all) -> then.series.put(
                key,
                Series.of(all.figures().stream()
                        .filter(f -> !f.period().end().isAfter(day))
                        .toList())));
        done.forEach((key, on) -> {
            if (!on.isAfter(day)) {
                then.done.put(key, on);
            }
        });
        verdicts.stream().filter(v -> !v.effectiveOn().isAfter(day)).forEach(then.verdicts::add);
        return then;
    }

    LocalDate start() {
        return start;
    }

    @Nullable LocalDate deadline() {
        return deadline;
    }

    @Override
    public Series series(String indicator, Breakdown breakdown) {
        return series.getOrDefault(indicator + ' ' + breakdown.code(), Series.EMPTY);
    }

    @Override
    public Indicator indicator(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException("There is no indicator " + code + ".");
        }
        return indicator;
    }

    @Override
    public Quota quota(Scenario scenario, int year) {
        return quotas.getOrDefault(year, new Quota(year, null, null, null, null, null, null, "NO_TARGET", List.of()));
    }

    @Override
    public Absence absence(String indicator, int year) {
        return absences.getOrDefault(indicator + year, Absence.NO_TABLE);
    }

    @Override
    public String toString() {
        return target + " from " + start + " due " + deadline + " own " + ownBaseline + " withdrew " + withdrewOn
                + " replaced " + replacedOn + " " + indicators.values() + " " + series + " " + quotas + " " + absences
                + " " + done + " " + verdicts + " " + bounds;
    }
}
