package org.pledgewatch.fairshare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.PoolRule;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.reference.Codes;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who shares: a list of parties, a group of the register, or those of a group whose figure is above a limit.
 *
 * @param members codes of parties
 * @param group a group's code
 * @param above with {@code group} and {@code indicator}: the limit, by the year of the figure
 */
record PoolSettings(
        @Nullable String title,
        @DefaultValue List<String> members,
        @Nullable String group,
        @Nullable String indicator,
        @DefaultValue Map<Integer, BigDecimal> above,
        @Nullable String source) {

    Presets.Described<PoolRule> pool() {
        return new Presets.Described<>(rule(), Setting.required("title", title), Setting.required("source", source));
    }

    private PoolRule rule() {
        if (!members.isEmpty() && group == null && indicator == null && above.isEmpty()) {
            members.forEach(PoolSettings::requireParty);
            return new PoolRule.Listed(new TreeSet<>(members));
        }
        if (members.isEmpty() && group != null && indicator == null && above.isEmpty()) {
            return new PoolRule.OfGroup(group);
        }
        if (members.isEmpty() && group != null && indicator != null && !above.isEmpty()) {
            return new PoolRule.Above(group, indicator, Map.copyOf(above));
        }
        throw new IllegalArgumentException(
                "Set either members, or group, or group with indicator and above (the limit of each year).");
    }

    private static void requireParty(String code) {
        if (!Codes.isParty(code)) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a party's code: write a state's three letters in capitals, as CAN.");
        }
    }
}
