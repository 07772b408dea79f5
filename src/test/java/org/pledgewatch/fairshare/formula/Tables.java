package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Period;

/** Figures made up for a test, numbered as they are written. */
public final class Tables {

    private final Map<String, Map<String, List<Figure>>> figures = new HashMap<>();
    private long next = 1;

    public Tables with(String indicator, String party, int year, String value) {
        return with(indicator, party, Period.year(year), value);
    }

    public Tables with(String indicator, String party, Period period, String value) {
        figures.computeIfAbsent(indicator, i -> new HashMap<>())
                .computeIfAbsent(party, p -> new ArrayList<>())
                .add(new Figure(next++, period, new BigDecimal(value)));
        return this;
    }

    /** One figure for each of several parties, as {@code "CAN 10, FRA 20"}. */
    public Tables with(String indicator, int year, String partiesAndValues) {
        for (String each : partiesAndValues.split(", *")) {
            String[] parts = each.split(" +");
            with(indicator, parts[0], year, parts[1]);
        }
        return this;
    }

    public Map<String, Series> series(String indicator) {
        Map<String, Series> byParty = new HashMap<>();
        figures.getOrDefault(indicator, Map.of()).forEach((party, all) -> byParty.put(party, Series.of(all)));
        return byParty;
    }

    public YearlyFigures figures() {
        return new YearlyFigures(this::series);
    }
}
