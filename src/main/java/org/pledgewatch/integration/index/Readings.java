package org.pledgewatch.integration.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Period;

/** The values of components, read from figures. */
final class Readings {

    static final MathContext PRECISION = new MathContext(64, RoundingMode.HALF_EVEN);

    private final Function<String, Map<String, Series>> byParty;
    private final Map<String, Map<String, Series>> known = new HashMap<>();

    Readings(Function<String, Map<String, Series>> byParty) {
        this.byParty = byParty;
    }

    /** A value, or why there is none. */
    record Reading(
            @Nullable BigDecimal value,
            List<Long> observations,
            @Nullable Gap gap) {}

    Reading of(Component component, String party, int year) {
        Sum above = new Sum(component, party);
        Sum below = new Sum(component, party);
        for (int y = year - component.years() + 1; y <= year; y++) {
            for (String indicator : component.indicators()) {
                above.add(indicator, y, component.latest());
            }
            if (component.per() != null) {
                below.add(component.per(), y, false);
            }
        }
        Gap gap = above.gap == null ? below.gap : above.gap;
        if (gap == null && component.per() != null && isTooSmall(component, below.total)) {
            gap = new Gap(component.code(), Gap.Why.TOO_SMALL, component.per(), year);
        }
        if (gap != null) {
            return new Reading(null, List.of(), gap);
        }
        List<Long> observations = new ArrayList<>(above.observations);
        observations.addAll(below.observations);
        BigDecimal sum = above.total.multiply(component.times());
        return new Reading(
                component.per() == null ? sum : sum.divide(below.total, PRECISION), List.copyOf(observations), null);
    }

    private static boolean isTooSmall(Component component, BigDecimal divisor) {
        return divisor.signum() <= 0 || divisor.compareTo(component.perAtLeast()) < 0;
    }

    /** Figures of one party, added up until one is missing. */
    private final class Sum {

        private final Component component;
        private final String party;
        private final List<Long> observations = new ArrayList<>();
        private BigDecimal total = BigDecimal.ZERO;
        private @Nullable Gap gap;

        Sum(Component component, String party) {
            this.component = component;
            this.party = party;
        }

        void add(String indicator, int year, boolean latest) {
            Figure figure = latest ? latest(indicator, party, year) : at(indicator, party, year);
            if (figure == null) {
                gap = gap == null ? new Gap(component.code(), Gap.Why.NO_FIGURE, indicator, year) : gap;
            } else {
                total = total.add(figure.value());
                observations.add(figure.observation());
            }
        }
    }

    /** The figure of the year, or else of its last day. */
    private @Nullable Figure at(String indicator, String party, int year) {
        Series series = series(indicator, party);
        return series.at(Period.year(year))
                .or(() -> series.at(Period.day(lastDay(year))))
                .orElse(null);
    }

    private @Nullable Figure latest(String indicator, String party, int year) {
        return series(indicator, party).lastUntil(lastDay(year)).orElse(null);
    }

    private Series series(String indicator, String party) {
        return known.computeIfAbsent(indicator, byParty).getOrDefault(party, Series.EMPTY);
    }

    private static LocalDate lastDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
