package org.pledgewatch.api;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Apportionment;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Split;

/** What a reader chooses of a fair-share report; each choice can turn a verdict. */
record FairShareChoice(
        @Parameter(description = "The year in which people are admitted.", example = "2023")
        @Min(value = 1951, message = "Choose a year from 1951 to 2200, as 2023.") @Max(value = 2200, message = "Choose a year from 1951 to 2200, as 2023.") @Nullable Integer year,

        @Parameter(
                description = "By what shares are proportional: gni-ppp, gni-atlas, population, ...",
                example = "gni-ppp")
        @Nullable String formula,

        @Parameter(description = "Who shares: un-members, oecd-dac, eu-27, ...", example = "un-members") @Nullable String pool,

        @Parameter(
                description = "The global number: ten-percent, unhcr-needs, unhcr-goal, ..., or any number of people as"
                        + " people-120000.",
                example = "ten-percent")
        @Nullable String target,

        @Parameter(
                description = "How it is divided between channels of admission: resettlement-only, ...",
                example = "resettlement-only")
        @Nullable String split,

        @Parameter(
                description = "Which channel of the split; resettlement if left out and the split has it.",
                example = "resettlement")
        @Nullable String channel,

        @Parameter(
                description = "How whole people are apportioned: hamilton, webster, jefferson, huntington-hill, adams,"
                        + " dean.",
                example = "hamilton")
        @Nullable String method,

        @Parameter(
                description = "Places that each party with a key gets before anything else; as the settings say if left"
                        + " out.",
                example = "1")
        @Min(value = 0, message = "Choose a minimum from 0 to 100000, as 1.") @Max(value = 100_000, message = "Choose a minimum from 0 to 100000, as 1.") @Nullable Integer minimum) {

    /** @throws Refused which names every choice that there is not, and what there is instead */
    Scenario scenario(Presets presets) {
        Scenario usual = presets.headline();
        List<ParameterError> errors = new ArrayList<>();
        String chosenPool = check("pool", or(pool, usual.pool()), presets::pool, errors);
        String chosenFormula = check("formula", or(formula, usual.formula()), presets::formula, errors);
        String chosenTarget = check("target", or(target, usual.target()), presets::target, errors);
        String chosenMethod = check("method", or(method, usual.method()), Apportionment::of, errors);
        String chosenSplit = check("split", or(split, usual.split()), presets::split, errors);
        refuse(errors);
        Split between = presets.split(chosenSplit);
        String chosenChannel = check("channel", or(channel, channel(between, usual)), between::channel, errors);
        refuse(errors);
        return new Scenario(chosenPool, chosenFormula, chosenTarget, chosenSplit, chosenChannel, chosenMethod, minimum);
    }

    private static String channel(Split split, Scenario usual) {
        List<String> all = split.channels().stream().map(Split.Channel::code).toList();
        return all.contains(usual.channel()) ? usual.channel() : all.get(0);
    }

    private static String check(String what, String code, Consumer<String> check, List<ParameterError> errors) {
        try {
            check.accept(code);
        } catch (IllegalArgumentException e) {
            errors.add(new ParameterError(what, String.valueOf(e.getMessage())));
        }
        return code;
    }

    private static void refuse(List<ParameterError> errors) {
        if (!errors.isEmpty()) {
            throw new Refused(errors);
        }
    }

    private static String or(@Nullable String chosen, String usual) {
        return chosen == null || chosen.isBlank() ? usual : chosen;
    }
}
