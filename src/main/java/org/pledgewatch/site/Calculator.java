package org.pledgewatch.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.IssuedReport;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Workings;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** Answers what readers ask of fair shares, or says which of their choices cannot be. */
@Component
class Calculator {

    private final FairShares shares;
    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;

    Calculator(FairShares shares, FigureBoard figures, PartyBoard parties, DataBoard data) {
        this.shares = shares;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
    }

    Presets presets() {
        return shares.presets();
    }

    Map<String, String> names() {
        return parties.nameByCode();
    }

    Called called(Say say) {
        return new Called(say, shares.presets(), data.titles(), names());
    }

    /** @throws BadParameter which names the choice that cannot be, and what can */
    Calculation calculate(CalculatorChoice choice, When when) {
        Workings workings = workings(choice, when);
        return new Calculation(
                workings.report(),
                workings.sensitivity(),
                IssuedReport.YearBefore.of(workings.before()),
                workings.inputs(),
                other(choice, reckoner(when)));
    }

    /** @throws BadParameter as {@link #calculate} */
    Workings workings(CalculatorChoice choice, When when) {
        Scenario scenario = choice.scenario(presets(), names().keySet());
        Reckoner reckoner = reckoner(when);
        int year = year(choice, reckoner, scenario);
        report(reckoner, scenario, year, choice);
        return reckoner.workings(scenario, year);
    }

    /** The years for which there are shares, in order. */
    List<Integer> years(CalculatorChoice choice, When when) {
        return reckoner(when).years(choice.scenario(presets(), names().keySet()));
    }

    private @Nullable FairShareReport other(CalculatorChoice choice, Reckoner reckoner) {
        String with = choice.with();
        if (with == null || with.isEmpty()) {
            return null;
        }
        try {
            CalculatorChoice other = CalculatorChoice.of(with);
            Scenario scenario = other.scenario(presets(), names().keySet());
            return report(reckoner, scenario, year(other, reckoner, scenario), other);
        } catch (BadParameter e) {
            throw new BadParameter("with", e.parameter() + "=" + e.given(), e.instead(), e.known());
        } catch (IllegalArgumentException e) {
            throw new BadParameter("with", with, "instead.address");
        }
    }

    private static int year(CalculatorChoice choice, Reckoner reckoner, Scenario scenario) {
        String given = choice.year();
        if (given != null && given.matches("[0-9]{4}")) {
            return Integer.parseInt(given);
        }
        List<Integer> judged = reckoner.judgedYears(scenario);
        List<Integer> years = judged.isEmpty() ? reckoner.years(scenario) : judged;
        if (given != null && !given.isEmpty()) {
            throw unknownYear(given, scenario.formula(), years);
        }
        // without any, the newest that there could be says what is missing
        return years.isEmpty()
                ? reckoner.judgedYears(reckoner.headline()).stream()
                        .reduce((a, b) -> b)
                        .orElseThrow(() -> unknownYear("", scenario.formula(), years))
                : years.get(years.size() - 1);
    }

    private static FairShareReport report(Reckoner reckoner, Scenario scenario, int year, CalculatorChoice choice) {
        try {
            return reckoner.report(scenario, year);
        } catch (FairShareUnavailable e) {
            if (e.why() == FairShareUnavailable.Why.TOO_FEW) {
                boolean lifted = scenario.minimum() != null && scenario.minimum() > 0;
                throw lifted
                        ? new BadParameter("minimum", String.valueOf(scenario.minimum()), "instead.fewer")
                        : new BadParameter("target", scenario.target(), "instead.more");
            }
            String given = choice.year() == null ? String.valueOf(year) : choice.year();
            throw unknownYear(given, scenario.formula(), reckoner.years(scenario));
        }
    }

    private static BadParameter unknownYear(String given, String formula, List<Integer> years) {
        return years.isEmpty()
                ? new BadParameter("formula", formula, "instead.no-year")
                : new BadParameter(
                        "year", given, years.stream().map(String::valueOf).toList());
    }

    private Reckoner reckoner(When when) {
        return shares.knownAt(figures.lastRecorded(when.knownAt()));
    }
}
