package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.FairShareUnavailable;
import org.pledgewatch.fairshare.formula.Reckoner;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.scoreboard.FigureBoard;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who met its fair share, by any year, pool, formula and target. */
@RestController
@Tag(name = "Fair share")
class FairShareCalls {

    private final FairShares shares;
    private final FigureBoard figures;
    private final Clock clock;

    FairShareCalls(FairShares shares, FigureBoard figures, Clock clock) {
        this.shares = shares;
        this.figures = figures;
        this.clock = clock;
    }

    @Operation(
            operationId = "fairShare",
            summary = "The fair-share report, computed now",
            description = "What is left out is chosen as in the headline report; a year left out is the newest of which"
                    + " admissions are known.")
    @GetMapping(path = "/api/v1/fair-share", produces = MediaType.APPLICATION_JSON_VALUE)
    FairShareView report(@ParameterObject @Valid FairShareChoice choice) {
        Scenario scenario = choice.scenario(shares.presets());
        Instant knownAt = figures.lastRecorded(clock.instant());
        Reckoner reckoner = shares.knownAt(knownAt);
        return FairShareView.of(report(reckoner, scenario, choice.year()), knownAt);
    }

    private static FairShareReport report(Reckoner reckoner, Scenario scenario, @Nullable Integer year) {
        try {
            return reckoner.report(scenario, year == null ? newest(reckoner, scenario) : year);
        } catch (FairShareUnavailable e) {
            String sentence = String.valueOf(e.getMessage());
            throw e.why() == FairShareUnavailable.Why.TOO_FEW
                    ? new Refused("target", sentence)
                    : new NotInRecord("year", sentence);
        }
    }

    private static int newest(Reckoner reckoner, Scenario scenario) {
        List<Integer> judged = reckoner.judgedYears(scenario);
        List<Integer> years = judged.isEmpty() ? reckoner.years(scenario) : judged;
        if (years.isEmpty()) {
            throw new NotInRecord(
                    "year", "The record has no year with the figures that these choices need: choose others.");
        }
        return years.get(years.size() - 1);
    }
}
