package org.pledgewatch.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.integration.IntegrationIndex;
import org.pledgewatch.integration.index.Component;
import org.pledgewatch.integration.index.Declared;
import org.pledgewatch.integration.index.Gap;
import org.pledgewatch.integration.index.Index;
import org.pledgewatch.integration.index.IndexMaker;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.PartyBoard;
import org.pledgewatch.scoreboard.When;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The refugee integration index: what each component contributes, and how far other choices would move it. */
@Controller
class IndexPages {

    private static final String PATH = "/integration-index";

    private final IntegrationIndex integration;
    private final FigureBoard figures;
    private final PartyBoard parties;
    private final DataBoard data;

    IndexPages(IntegrationIndex integration, FigureBoard figures, PartyBoard parties, DataBoard data) {
        this.integration = integration;
        this.figures = figures;
        this.parties = parties;
        this.data = data;
    }

    /**
     * A year's index, with what it is made of.
     *
     * @param years that it can be told for, the newest first
     * @param index none where no year can be told
     */
    record IndexFacts(
            Declared declared,
            List<Integer> years,
            @Nullable Index index) {}

    /** Decimals for people to read. */
    static final class Cut {

        public BigDecimal points(BigDecimal points) {
            return points.setScale(1, RoundingMode.DOWN);
        }

        public BigDecimal value(BigDecimal value) {
            return value.setScale(2, RoundingMode.DOWN);
        }
    }

    @GetMapping(PATH)
    String newest(When when, Model model) {
        return shown(facts(null, when), when, model);
    }

    @GetMapping(PATH + ".json")
    @ResponseBody
    Told<IndexFacts> newestJson(When when) {
        return Told.of(when, facts(null, when));
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<String> newestCsv(When when) {
        return csv(facts(null, when));
    }

    @GetMapping(PATH + "/{year}")
    String year(@PathVariable String year, When when, Model model) {
        return shown(facts(year, when), when, model);
    }

    @GetMapping(PATH + "/{year}.json")
    @ResponseBody
    Told<IndexFacts> yearJson(@PathVariable String year, When when) {
        return Told.of(when, facts(year, when));
    }

    @GetMapping(PATH + "/{year}.csv")
    ResponseEntity<String> yearCsv(@PathVariable String year, When when) {
        return csv(facts(year, when));
    }

    private IndexFacts facts(@Nullable String wanted, When when) {
        IndexMaker maker = integration.knownAt(figures.lastRecorded(when.knownAt()));
        List<Integer> years = new ArrayList<>(maker.years(when.asOf().getYear() - 1));
        Collections.reverse(years);
        if (wanted == null) {
            Index newest = years.isEmpty() ? null : maker.index(years.get(0)).orElse(null);
            return new IndexFacts(integration.declared(), years, newest);
        }
        Index index = years.stream()
                .filter(year -> String.valueOf(year).equals(wanted))
                .findFirst()
                .flatMap(maker::index)
                .orElseThrow(() -> new NotHere("integration-index", wanted, nearby(years)));
        return new IndexFacts(integration.declared(), years, index);
    }

    private static List<NotHere.Nearby> nearby(List<Integer> years) {
        return years.stream()
                .map(year -> new NotHere.Nearby(PATH + "/" + year, String.valueOf(year)))
                .toList();
    }

    private String shown(IndexFacts facts, When when, Model model) {
        model.addAttribute("when", when);
        model.addAttribute("facts", facts);
        model.addAttribute("cut", new Cut());
        model.addAttribute("names", parties.nameByCode());
        model.addAttribute("indicators", data.titles());
        return "site/integration-index";
    }

    private ResponseEntity<String> csv(IndexFacts facts) {
        List<String> header =
                new ArrayList<>(List.of("party", "name", "score", "low", "high", "place", "best_place", "worst_place"));
        for (Component component : facts.declared().components()) {
            header.add(component.code() + "_value");
            header.add(component.code() + "_points");
        }
        header.add("lacks");
        Index index = facts.index();
        Map<String, String> names = parties.nameByCode();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (index != null) {
            index.lines().forEach(line -> rows.add(cells(line, names)));
            index.missing()
                    .forEach(missing -> rows.add(
                            cells(missing, names, facts.declared().components().size())));
        }
        String name = "integration-index" + (index == null ? "" : "-" + index.year());
        return Csv.of(name, header, rows, row -> row);
    }

    private static List<@Nullable Object> cells(Index.Line line, Map<String, String> names) {
        List<@Nullable Object> cells = new ArrayList<>(Csv.row(
                line.party(),
                names.getOrDefault(line.party(), line.party()),
                line.score(),
                line.low(),
                line.high(),
                line.place(),
                line.bestPlace(),
                line.worstPlace()));
        line.parts().forEach(part -> {
            cells.add(part.value());
            cells.add(part.points());
        });
        cells.add(null);
        return cells;
    }

    private static List<@Nullable Object> cells(Index.Missing missing, Map<String, String> names, int components) {
        List<@Nullable Object> cells =
                new ArrayList<>(Csv.row(missing.party(), names.getOrDefault(missing.party(), missing.party())));
        cells.addAll(Collections.nCopies(6 + 2 * components, null));
        cells.add(
                String.join("; ", missing.gaps().stream().map(IndexPages::told).toList()));
        return cells;
    }

    private static String told(Gap gap) {
        return gap.why() + " " + gap.indicator() + " " + gap.year();
    }
}
