package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets beside what was asked what was done. */
final class ReportMaker {

    private static final int RATIO_DECIMALS = 6;

    private final Reckoner reckoner;
    private final Presets presets;
    private final YearlyFigures figures;

    ReportMaker(Reckoner reckoner, Presets presets, YearlyFigures figures) {
        this.reckoner = reckoner;
        this.presets = presets;
        this.figures = figures;
    }

    FairShareReport report(Scenario scenario, int year) {
        Allotment allotment = reckoner.allotment(scenario, year);
        List<YearBefore> account = account(scenario, year);
        Allotment next = known(scenario, year + 1);
        List<StateShare> rows = allotment.table().keys().parties().stream()
                .map(party -> row(allotment, party, account, next))
                .toList();
        return new FairShareReport(
                year,
                allotment.table().keyYear(),
                scenario,
                allotment.target(),
                allotment.people(),
                allotment.channel().indicators(),
                presets.minimum(scenario),
                rows,
                allotment.table().excluded(),
                allotment.seats().tie());
    }

    /** A year of the account; without an allotment nobody had a quota. */
    private record YearBefore(int year, @Nullable Allotment allotment) {}

    private List<YearBefore> account(Scenario scenario, int year) {
        List<YearBefore> years = new ArrayList<>();
        for (int y = presets.arrearsSince(); y <= year; y++) {
            years.add(new YearBefore(y, known(scenario, y)));
        }
        return years;
    }

    private @Nullable Allotment known(Scenario scenario, int year) {
        return reckoner.isAvailable(scenario, year) ? reckoner.allotment(scenario, year) : null;
    }

    private StateShare row(Allotment allotment, String party, List<YearBefore> account, @Nullable Allotment next) {
        Keys keys = allotment.table().keys();
        long quota = allotment.seats().of(party);
        Admitted admitted = admitted(allotment, party);
        BigDecimal actual = admitted.people();
        Verdict verdict = presets.bands().of(quota, actual);
        List<Long> observations = new ArrayList<>(allotment.table().sourcesOf(party));
        observations.addAll(admitted.observations());
        return new StateShare(
                party,
                keys.key(party),
                allotment.table().carried().get(party),
                keys.share(party),
                keys.exactQuota(party, allotment.people()),
                quota,
                actual,
                ratio(quota, actual),
                actual == null ? null : BigDecimal.valueOf(quota).subtract(actual),
                verdict,
                verdict.isJudged() ? verdict == Verdict.MET : null,
                admitted.reporting(),
                arrears(party, account),
                next == null || !next.has(party) ? null : next.seats().of(party),
                List.copyOf(observations));
    }

    private static @Nullable BigDecimal ratio(long quota, @Nullable BigDecimal actual) {
        return quota == 0 || actual == null
                ? null
                : actual.divide(BigDecimal.valueOf(quota), RATIO_DECIMALS, RoundingMode.HALF_UP);
    }

    private Admitted admitted(Allotment allotment, String party) {
        return Admitted.of(allotment.channel().indicators(), party, allotment.year(), figures);
    }

    private Arrears arrears(String party, List<YearBefore> account) {
        BigDecimal people = BigDecimal.ZERO;
        BigDecimal unaccounted = BigDecimal.ZERO;
        List<Integer> withoutQuota = new ArrayList<>();
        for (YearBefore before : account) {
            Allotment allotment = before.allotment();
            if (allotment == null || !allotment.has(party)) {
                withoutQuota.add(before.year());
                continue;
            }
            BigDecimal quota = BigDecimal.valueOf(allotment.seats().of(party));
            BigDecimal actual = admitted(allotment, party).people();
            if (actual == null) {
                unaccounted = unaccounted.add(quota);
            } else {
                people = people.add(quota).subtract(actual);
            }
        }
        return new Arrears(presets.arrearsSince(), people, unaccounted, withoutQuota);
    }
}
