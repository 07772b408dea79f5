package org.pledgewatch.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Apportionment;
import org.pledgewatch.fairshare.formula.OwnWeights;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Split;

/** What a reader chose in the address; what is not chosen is the headline's. */
record ScenarioChoice(
        @Nullable String formula,
        @Nullable String pool,
        @Nullable String target,
        @Nullable String split,
        @Nullable String channel,
        @Nullable String method,
        @Nullable String minimum) {

    static final List<String> METHODS =
            Arrays.stream(Apportionment.values()).map(Apportionment::code).toList();

    private static final int MOST_EACH = 100_000;

    /** @throws BadParameter which names what there is to choose from */
    Scenario in(Presets presets) {
        Scenario headline = presets.headline();
        String chosenSplit =
                one("split", split, headline.split(), presets.splits().keySet());
        List<String> channels = presets.split(chosenSplit).channels().stream()
                .map(Split.Channel::code)
                .toList();
        String usual = channels.contains(headline.channel()) ? headline.channel() : channels.get(0);
        return new Scenario(
                known(
                        "pool",
                        pool,
                        headline.pool(),
                        presets::poolChoice,
                        presets.pools().keySet()),
                chosenFormula(presets),
                known(
                        "target",
                        target,
                        headline.target(),
                        presets::target,
                        presets.targets().keySet()),
                chosenSplit,
                one("channel", channel, usual, channels),
                one("method", method, headline.method(), METHODS),
                atLeast());
    }

    private String chosenFormula(Presets presets) {
        boolean own = formula != null && formula.startsWith(OwnWeights.PREFIX + "-");
        return known(
                "formula",
                formula,
                presets.headline().formula(),
                presets::formula,
                own ? presets.weighable() : presets.formulas().keySet());
    }

    private @Nullable Integer atLeast() {
        if (minimum == null || minimum.isEmpty()) {
            return null;
        }
        if (!minimum.matches("[0-9]{1,6}") || Integer.parseInt(minimum) > MOST_EACH) {
            throw new BadParameter("minimum", minimum, "instead.number", MOST_EACH);
        }
        return Integer.valueOf(minimum);
    }

    /** What is declared, or is written so that it says what it means. */
    private static String known(
            String name, @Nullable String chosen, String usual, Consumer<String> check, Collection<String> declared) {
        if (chosen == null || chosen.isEmpty()) {
            return usual;
        }
        try {
            check.accept(chosen);
            return chosen;
        } catch (IllegalArgumentException e) {
            throw new BadParameter(name, chosen, List.copyOf(declared));
        }
    }

    private static String one(String name, @Nullable String chosen, String usual, Collection<String> known) {
        if (chosen == null || chosen.isEmpty()) {
            return usual;
        }
        BadParameter.unlessKnown(name, chosen, known);
        return chosen;
    }
}
