package org.pledgewatch.site;

import java.util.List;
import java.util.Optional;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.ObservationFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** One figure, with its source and its corrections. */
@Controller
class FigurePages {

    private static final int LONGEST_ID = 18;

    private final FigureBoard figures;

    FigurePages(FigureBoard figures) {
        this.figures = figures;
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
        return (number ? figures.observation(Long.parseLong(id)) : Optional.<ObservationFacts>empty())
                .orElseThrow(() -> new NotHere("observation", id, List.of()));
    }
}
