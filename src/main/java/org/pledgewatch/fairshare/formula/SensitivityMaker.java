package org.pledgewatch.fairshare.formula;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Judges a year by every formula. */
final class SensitivityMaker {

    private final Reckoner reckoner;
    private final Presets presets;
    private final YearlyFigures figures;

    SensitivityMaker(Reckoner reckoner, Presets presets, YearlyFigures figures) {
        this.reckoner = reckoner;
        this.presets = presets;
        this.figures = figures;
    }

    Sensitivity sensitivity(Scenario scenario, int year) {
        Map<String, Allotment> told = new LinkedHashMap<>();
        Map<String, Places> places = new LinkedHashMap<>();
        List<Sensitivity.Column> columns = new ArrayList<>();
        for (String formula : ownFirst(scenario.formula())) {
            columns.add(column(scenario.by(formula), year, told));
        }
        told.forEach((formula, allotment) -> places.put(formula, places(allotment)));
        List<Sensitivity.Line> lines = reckoner.pool(scenario, year).members().stream()
                .map(party -> line(party, told, places))
                .toList();
        return new Sensitivity(year, scenario, columns, lines);
    }

    private Set<String> ownFirst(String own) {
        Set<String> formulas = new java.util.LinkedHashSet<>(List.of(own));
        formulas.addAll(presets.formulas().keySet());
        return formulas;
    }

    private Sensitivity.Column column(Scenario scenario, int year, Map<String, Allotment> told) {
        String formula = scenario.formula();
        try {
            Allotment allotment = reckoner.allotment(scenario, year);
            told.put(formula, allotment);
            return column(formula, year, null, allotment.table().excluded().size());
        } catch (FairShareUnavailable e) {
            return column(formula, year, e, 0);
        }
    }

    private Sensitivity.Column column(String formula, int year, @Nullable FairShareUnavailable none, int excluded) {
        return new Sensitivity.Column(
                formula,
                none == null ? null : none.why(),
                none == null ? null : none.getMessage(),
                withoutFigures(formula, year - 1),
                excluded);
    }

    private Set<String> withoutFigures(String formula, int keyYear) {
        Set<String> without = new TreeSet<>();
        for (String indicator : presets.formula(formula).rule().indicators()) {
            if (!figures.years(indicator).contains(keyYear)) {
                without.add(indicator);
            }
        }
        return without;
    }

    private Places places(Allotment allotment) {
        Places places = new Places();
        for (String party : allotment.table().keys().parties()) {
            long quota = allotment.seats().of(party);
            BigDecimal people = admitted(allotment, party);
            if (people != null && quota > 0) {
                places.add(party, people, quota);
            }
        }
        return places;
    }

    private @Nullable BigDecimal admitted(Allotment allotment, String party) {
        return Admitted.of(allotment.channel().indicators(), party, allotment.year(), figures)
                .people();
    }

    private Sensitivity.Line line(String party, Map<String, Allotment> told, Map<String, Places> places) {
        Map<String, Sensitivity.Cell> cells = new LinkedHashMap<>();
        told.forEach((formula, allotment) -> {
            if (allotment.has(party)) {
                cells.put(formula, cell(allotment, party, Objects.requireNonNull(places.get(formula))));
            }
        });
        return new Sensitivity.Line(
                party, java.util.Collections.unmodifiableMap(cells), Sensitivity.Agreement.of(cells.values()));
    }

    private Sensitivity.Cell cell(Allotment allotment, String party, Places places) {
        long quota = allotment.seats().of(party);
        return new Sensitivity.Cell(quota, presets.bands().of(quota, admitted(allotment, party)), places.of(party));
    }
}
