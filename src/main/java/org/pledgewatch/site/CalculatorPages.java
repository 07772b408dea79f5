package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.FairShareReport;
import org.pledgewatch.fairshare.formula.StateShare;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.PartyName;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Say;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;

/** "What if": any year, pool, formula, target, split and method, each number explained, at an address to share. */
@Controller
class CalculatorPages {

    private static final String PATH = "/fair-share/calculator";

    private final Calculator calculator;
    private final FigureBoard figures;
    private final ReportXlsx sheets;

    CalculatorPages(Calculator calculator, FigureBoard figures, ReportXlsx sheets) {
        this.calculator = calculator;
        this.figures = figures;
        this.sheets = sheets;
    }

    @GetMapping(PATH)
    String page(
            CalculatorChoice choice,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here,
            Model model) {
        Calculation calculation = calculator.calculate(choice, when);
        Map<String, String> names = calculator.names();
        StateShare explained = explained(choice, calculation, names);
        model.addAttribute("when", when);
        model.addAttribute("choice", choice);
        model.addAttribute("facts", calculation);
        model.addAttribute("calc", calculation);
        model.addAttribute("view", new ReportView(calculation.report()));
        model.addAttribute("presets", calculator.presets());
        model.addAttribute("called", calculator.called(say));
        model.addAttribute("names", names);
        model.addAttribute("states", alphabetical(calculation, names, say));
        model.addAttribute("methods", ScenarioChoice.METHODS);
        model.addAttribute("lines", calculation.facts().lines());
        model.addAttribute("years", years(choice, when));
        model.addAttribute("explained", explained);
        model.addAttribute("inputs", explained == null ? List.of() : calculation.inputsOf(explained.party()));
        model.addAttribute(
                "base",
                figures.byIds(calculation.report().target().observations()).values());
        model.addAttribute("pairs", calculation.differing());
        FairShareReport other = calculation.comparedWith();
        model.addAttribute("otherView", other == null ? null : new ReportView(other));
        String scenario = here.chosen(CalculatorChoice.names());
        model.addAttribute(
                "compare",
                here.to(
                        PATH,
                        "with",
                        scenario.isEmpty() ? "year=" + calculation.report().year() : scenario));
        model.addAttribute("that", here.action(PATH) + "?" + here.parameter("with"));
        return "site/calculator";
    }

    @GetMapping("/fair-share/calculator.json")
    @ResponseBody
    Told<Calculation> json(CalculatorChoice choice, When when) {
        return Told.of(when, calculator.calculate(choice, when));
    }

    @GetMapping("/fair-share/calculator.csv")
    ResponseEntity<String> csv(CalculatorChoice choice, When when) {
        return ReportCsv.of(calculator.calculate(choice, when).facts(), calculator.names());
    }

    @GetMapping("/fair-share/calculator.xlsx")
    ResponseEntity<byte[]> xlsx(CalculatorChoice choice, When when) {
        return sheets.of(calculator.workings(choice, when), "fair-share-scenario");
    }

    /** Newest first. */
    private List<Integer> years(CalculatorChoice choice, When when) {
        List<Integer> years = new ArrayList<>(calculator.years(choice, when));
        Collections.reverse(years);
        return years;
    }

    private static @Nullable StateShare explained(
            CalculatorChoice choice, Calculation calculation, Map<String, String> names) {
        String party = choice.party() == null || choice.party().isEmpty() ? null : choice.party();
        if (party != null && !names.containsKey(party)) {
            throw new BadParameter("party", party, "instead.party");
        }
        return calculation.explained(party);
    }

    private static List<PartyName> alphabetical(Calculation calculation, Map<String, String> names, Say say) {
        return calculation.report().rows().stream()
                .map(StateShare::party)
                .map(code -> new PartyName(code, say.party(code, Objects.requireNonNullElse(names.get(code), code))))
                .sorted((a, b) -> say.language().alphabet().compare(a.name(), b.name()))
                .toList();
    }
}
