package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;

/**
 * How many people a party admitted in a year by one channel.
 *
 * @param people none where that is not known; zero where the party was never listed
 * @param observations the figures that were added up
 */
public record Admitted(@Nullable BigDecimal people, Reporting reporting, List<Long> observations) {

    static Admitted of(Set<String> indicators, String party, int year, YearlyFigures figures) {
        if (indicators.isEmpty()) {
            return new Admitted(null, Reporting.NO_TABLE, List.of());
        }
        Reporting reporting = Reporting.NEVER_LISTED;
        BigDecimal people = BigDecimal.ZERO;
        List<Long> observations = new ArrayList<>();
        for (String indicator : indicators) {
            Figure figure = figures.at(indicator, party, year);
            reporting = reporting.and(figures.reporting(indicator, party, year));
            if (figure != null) {
                people = people.add(figure.value());
                observations.add(figure.observation());
            }
        }
        boolean known = reporting == Reporting.REPORTED || reporting == Reporting.NEVER_LISTED;
        return new Admitted(known ? people : null, reporting, List.copyOf(observations));
    }
}
