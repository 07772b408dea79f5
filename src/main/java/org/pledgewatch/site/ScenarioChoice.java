package org.pledgewatch.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Apportionment;
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
        @Nullable String method) {

    static final List<String> METHODS =
            Arrays.stream(Apportionment.values()).map(Apportionment::code).toList();

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
                one("pool", pool, headline.pool(), presets.pools().keySet()),
                one("formula", formula, headline.formula(), presets.formulas().keySet()),
                target(presets),
                chosenSplit,
                one("channel", channel, usual, channels),
                one("method", method, headline.method(), METHODS));
    }

    private String target(Presets presets) {
        if (target == null || target.isEmpty()) {
            return presets.headline().target();
        }
        try {
            presets.target(target);
            return target;
        } catch (IllegalArgumentException e) {
            throw new BadParameter(
                    "target", target, List.copyOf(presets.targets().keySet()));
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
