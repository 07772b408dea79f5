package org.pledgewatch.fairshare.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reckons fair shares from the presets and the figures known at one moment. Pure: same presets, figures and groups,
 * same answers; the last answers are remembered. Safe for threads.
 */
public final class Reckoner {

    private static final int POOLS = 200;
    private static final int TABLES = 400;
    private static final int ALLOTMENTS = 1000;

    private final Presets presets;
    private final YearlyFigures figures;
    private final PoolRule.Groups groups;
    private final Recent<PoolYear, Pool> pools = new Recent<>(POOLS);
    private final Recent<TableYear, KeyTable> tables = new Recent<>(TABLES);
    private final Recent<ScenarioYear, Allotment> allotments = new Recent<>(ALLOTMENTS);

    private record PoolYear(String pool, int year) {}

    private record TableYear(String pool, String formula, int year) {}

    private record ScenarioYear(Scenario scenario, int year) {}

    public Reckoner(Presets presets, YearlyFigures figures, PoolRule.Groups groups) {
        this.presets = presets;
        this.figures = figures;
        this.groups = groups;
    }

    /**
     * The party's fair share of a year; where it has none, why not.
     *
     * @throws IllegalArgumentException if a part of the scenario does not exist
     */
    public Quota quota(Scenario scenario, String party, int year) {
        try {
            return allotment(scenario, year).quota(party);
        } catch (FairShareUnavailable e) {
            return Quota.none(year, e.why().name());
        }
    }

    /** Whether there is a figure of a party in a year, and if not, what its absence means. */
    public Reporting reporting(String indicator, String party, int year) {
        return figures.reporting(indicator, party, year);
    }

    /**
     * Who is asked for how many.
     *
     * @throws IllegalArgumentException if a part of the scenario does not exist
     * @throws FairShareUnavailable if a figure is missing without which nobody has a share
     */
    public Allotment allotment(Scenario scenario, int year) {
        return allotments.get(new ScenarioYear(scenario, year), this::allot);
    }

    private Allotment allot(ScenarioYear of) {
        Scenario scenario = presets.check(of.scenario());
        return Allotment.of(
                scenario,
                of.year(),
                pool(scenario, of.year()),
                table(scenario, of.year()),
                presets.target(scenario.target()).in(of.year(), figures),
                presets.split(scenario.split()),
                Apportionment.of(scenario.method()),
                presets.minimum(scenario));
    }

    Pool pool(Scenario scenario, int year) {
        return pools.get(
                new PoolYear(scenario.pool(), year),
                p -> presets.pool(p.pool()).pool(p.pool(), p.year(), groups, figures));
    }

    private KeyTable table(Scenario scenario, int year) {
        return tables.get(
                new TableYear(scenario.pool(), scenario.formula(), year),
                t -> presets.formula(t.formula()).keys(pool(scenario, year), year, figures));
    }

    /** The figures that the keys rest on; fails as {@link #allotment}. */
    public KeyInputs inputs(Scenario scenario, int year) {
        KeyTable keys = allotment(scenario, year).table();
        return KeyInputs.of(presets.formula(scenario.formula()), keys, figures);
    }

    /** Who met its share, with the arithmetic; fails as {@link #allotment}. */
    public FairShareReport report(Scenario scenario, int year) {
        return new ReportMaker(this, presets, figures).report(scenario, year);
    }

    /** The verdicts under every formula side by side; fails as {@link #allotment} only where no formula can matter. */
    public Sensitivity sensitivity(Scenario scenario, int year) {
        return new SensitivityMaker(this, presets, figures).sensitivity(presets.check(scenario), year);
    }

    /** The report with all that is needed to do its arithmetic again; fails as {@link #allotment}. */
    public Workings workings(Scenario scenario, int year) {
        Allotment allotment = allotment(scenario, year);
        FairShareReport report = report(scenario, year);
        return new Workings(
                report,
                sensitivity(scenario, year),
                inputs(scenario, year),
                presets.formula(scenario.formula()),
                presets.poolChoice(scenario.pool()),
                presets.target(scenario.target()),
                presets.split(scenario.split()),
                presets.bands(),
                presets.arrearsSince(),
                Apportionment.of(scenario.method())
                        .commonDivisor(allotment.table().keys(), allotment.seats(), presets.minimum(scenario)),
                before(report));
    }

    /** The year before, by the same scenario; none where that cannot be told. */
    public @Nullable FairShareReport before(FairShareReport report) {
        int year = report.year() - 1;
        return isAvailable(report.scenario(), year) ? report(report.scenario(), year) : null;
    }

    /** What is chosen where nobody chooses. */
    public Scenario headline() {
        return presets.headline();
    }

    /** The years for which shares can be told, in order. */
    public List<Integer> years(Scenario scenario) {
        presets.check(scenario);
        NavigableSet<Integer> candidates =
                new TreeSet<>(presets.target(scenario.target()).years(figures));
        if (candidates.isEmpty()) {
            for (String indicator : presets.formula(scenario.formula()).rule().indicators()) {
                figures.years(indicator).forEach(y -> candidates.add(y + 1));
            }
            candidates.addAll(judgeable(scenario));
        }
        List<Integer> years = new ArrayList<>();
        for (int year : candidates) {
            if (isAvailable(scenario, year)) {
                years.add(year);
            }
        }
        return years;
    }

    /** The years of which any state's admissions are known in every indicator that counts, in order. */
    public List<Integer> judgedYears(Scenario scenario) {
        NavigableSet<Integer> judgeable = judgeable(scenario);
        return years(scenario).stream().filter(judgeable::contains).toList();
    }

    private NavigableSet<Integer> judgeable(Scenario scenario) {
        NavigableSet<Integer> years = new TreeSet<>();
        boolean first = true;
        for (String indicator :
                presets.split(scenario.split()).channel(scenario.channel()).indicators()) {
            if (first) {
                years.addAll(figures.years(indicator));
            } else {
                years.retainAll(figures.years(indicator));
            }
            first = false;
        }
        return years;
    }

    boolean isAvailable(Scenario scenario, int year) {
        try {
            allotment(scenario, year);
            return true;
        } catch (FairShareUnavailable e) {
            return false;
        }
    }
}
