package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.DataFacts;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.MethodFacts;
import org.pledgewatch.scoreboard.ObservationFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** How it is computed, and from what. */
@Controller
class DataPages {

    private static final int LONGEST_ID = 18;

    private final DataBoard data;
    private final FigureBoard figures;

    DataPages(DataBoard data, FigureBoard figures) {
        this.data = data;
        this.figures = figures;
    }

    @GetMapping("/method")
    String method(Model model) {
        model.addAttribute("facts", data.method());
        return "site/method";
    }

    @GetMapping("/method.json")
    @ResponseBody
    MethodFacts methodJson() {
        return data.method();
    }

    @GetMapping("/data")
    String dictionary(Model model) {
        model.addAttribute("facts", data.dictionary());
        return "site/data";
    }

    @GetMapping("/data.json")
    @ResponseBody
    DataFacts dictionaryJson() {
        return data.dictionary();
    }

    @GetMapping("/data.csv")
    ResponseEntity<String> dictionaryCsv() {
        return Csv.of(
                "indicators",
                List.of(
                        "indicator",
                        "title",
                        "unit",
                        "direction",
                        "kind",
                        "period_length",
                        "lag_days",
                        "figures",
                        "parties",
                        "first",
                        "last",
                        "about"),
                data.dictionary().indicators(),
                i -> Csv.row(
                        i.code(),
                        i.title(),
                        i.unit(),
                        i.direction(),
                        i.kind(),
                        i.periodLength(),
                        i.lagDays(),
                        i.figures(),
                        i.parties(),
                        i.first(),
                        i.last(),
                        i.about()));
    }

    @GetMapping("/observations/{id}")
    String observation(@PathVariable String id, Model model) {
        model.addAttribute("facts", find(id));
        return "site/observation";
    }

    @GetMapping("/observations/{id}.json")
    @ResponseBody
    ObservationFacts observationJson(@PathVariable String id) {
        return find(id);
    }

    /** The whole series, in the format that observations are imported in. */
    @GetMapping("/observations/{id}.csv")
    ResponseEntity<String> observationCsv(@PathVariable String id) {
        List<FigureFacts> series = find(id).series();
        return Csv.of(
                "observations-" + id,
                List.of("party", "indicator", "breakdown", "period", "value", "source", "source_url", "note"),
                series,
                f -> Csv.row(
                        f.party(),
                        f.indicator(),
                        f.breakdown(),
                        f.period(),
                        f.value(),
                        f.source().code(),
                        f.whereToLook(),
                        f.note()));
    }

    private ObservationFacts find(String id) {
        boolean number = id.length() <= LONGEST_ID && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return (number ? figures.observation(Long.parseLong(id)) : java.util.Optional.<ObservationFacts>empty())
                .orElseThrow(() -> new NotHere("observation", id, List.of()));
    }
}
