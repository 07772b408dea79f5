package org.pledgewatch.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.DataFacts;
import org.pledgewatch.scoreboard.MethodFacts;
import org.pledgewatch.scoreboard.Voice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** How it is computed, and from what. */
@Controller
class DataPages {

    /** Why there is nothing to judge by. */
    private static final List<Reason> UNTOLD = List.of(
            Reason.NEVER_REPORTED,
            Reason.FIGURES_NOT_DUE,
            Reason.FIGURES_OVERDUE,
            Reason.BASELINE_MISSING,
            Reason.BASELINE_ZERO,
            Reason.NO_QUOTA,
            Reason.VERDICT_PENDING);

    private static final Map<String, Download> DOWNLOADS = downloads();

    /** Facts as files: every address also as JSON. */
    record Download(String address, boolean csv) {}

    private final DataBoard data;

    DataPages(DataBoard data) {
        this.data = data;
    }

    private static Map<String, Download> downloads() {
        Map<String, Download> all = new LinkedHashMap<>();
        all.put("scoreboard", new Download("/scoreboard", false));
        all.put("parties", new Download("/parties", true));
        all.put("commitments", new Download("/commitments", true));
        all.put("frameworks", new Download("/frameworks", false));
        all.put("themes", new Download("/themes", false));
        all.put("changes", new Download("/changes", true));
        all.put("fair-share", new Download("/fair-share", false));
        all.put("integration-index", new Download("/integration-index", true));
        all.put("data", new Download("/data", true));
        all.put("method", new Download("/method", false));
        return all;
    }

    @GetMapping("/method")
    String method(Model model) {
        model.addAttribute("facts", data.method());
        model.addAttribute("voices", Voice.values());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("reasons", UNTOLD);
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
        model.addAttribute("downloads", DOWNLOADS);
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
}
