package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;

/** The years of fair shares as they were known at a moment, and the facts of one of them. */
@Component
class FairShareReading {

    private final FairShares shares;
    private final FigureBoard figures;

    FairShareReading(FairShares shares, FigureBoard figures) {
        this.shares = shares;
        this.figures = figures;
    }

    /** The years with figures to judge by, the newest first. */
    List<Integer> years(Scenario scenario, When when) {
        return years(reckoner(when), scenario, when);
    }

    private static List<Integer> years(Reckoner reckoner, Scenario scenario, When when) {
        List<Integer> years = new ArrayList<>(reckoner.judgedYears(scenario));
        years.removeIf(year -> year > when.asOf().getYear());
        Collections.reverse(years);
        return years;
    }

    List<FairShareReport> reports(Scenario scenario, When when) {
        Reckoner reckoner = reckoner(when);
        return years(reckoner, scenario, when).stream()
                .map(year -> reckoner.report(scenario, year))
                .toList();
    }

    /** @throws NotHere where the year has no figures to judge by */
    FairShareFacts find(String text, ScenarioChoice choice, When when) {
        Scenario scenario = choice.in(shares.presets());
        Reckoner reckoner = reckoner(when);
        List<Integer> known = reckoner.years(scenario);
        List<NotHere.Nearby> nearby = years(reckoner, scenario, when).stream()
                .map(y -> new NotHere.Nearby("/fair-share/" + y, String.valueOf(y)))
                .toList();
        if (!text.matches("[0-9]{4}") || !known.contains(Integer.valueOf(text))) {
            throw new NotHere("fair-share", text, nearby);
        }
        int year = Integer.parseInt(text);
        try {
            FairShareReport report = reckoner.report(scenario, year);
            return new FairShareFacts(
                    report, reckoner.sensitivity(scenario, year), IssuedReport.YearBefore.of(reckoner.before(report)));
        } catch (FairShareUnavailable e) {
            throw new NotHere("fair-share", text, nearby);
        }
    }

    private Reckoner reckoner(When when) {
        return shares.knownAt(figures.lastRecorded(when.knownAt()));
    }

    /** Every step by which the facts were computed. */
    Workings workings(FairShareReport report, When when) {
        return reckoner(when).workings(report.scenario(), report.year());
    }
}
