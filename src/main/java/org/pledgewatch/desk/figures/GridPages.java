package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.desk.DeskSection;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Figures entered by hand, many at once. */
@Controller
@RequestMapping("/desk/figures")
class GridPages {

    private final Grids grids;
    private final GridDesk desk;
    private final Vocabulary vocabulary;
    private final PartyRegister register;

    GridPages(Grids grids, GridDesk desk, Vocabulary vocabulary, PartyRegister register) {
        this.grids = grids;
        this.desk = desk;
        this.vocabulary = vocabulary;
        this.register = register;
    }

    @Bean
    static DeskSection figureSection() {
        return new DeskSection(40, "/desk/figures", "grid.title", Role.COORDINATOR);
    }

    @GetMapping
    String open(Member me, GridChoice choice, Model model) {
        return shown(me, choice, GridEntry.EMPTY, model);
    }

    @PostMapping
    String record(
            Member me,
            GridChoice choice,
            GridEntry entry,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        if (choice.isEmpty()) {
            return shown(me, choice, entry, model);
        }
        try {
            GridOutcome outcome = desk.record(me, grids.grid(choice, me), entry, fields);
            if (outcome.told() == null) {
                return "redirect:" + address(choice, outcome.written());
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("told", outcome.told());
            return shown(choice, entry, outcome.grid(), model);
        } catch (IllegalArgumentException refused) {
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
            return shown(choice, entry, null, model);
        }
    }

    /** Fills the fields from cells of a spreadsheet; nothing is recorded by it. */
    @PostMapping("/paste")
    String paste(Member me, GridChoice choice, GridEntry entry, @RequestParam Map<String, String> fields, Model model) {
        try {
            Grid grid = Pasted.with(grids.grid(choice, me), fields).seenAs(entry.seenIds());
            return shown(choice, entry, Pasted.over(grid, entry.pasted() == null ? "" : entry.pasted()), model);
        } catch (IllegalArgumentException refused) {
            String page = shown(me, choice, entry, model);
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
            return page;
        }
    }

    private String shown(Member me, GridChoice choice, GridEntry entry, Model model) {
        try {
            return shown(choice, entry, choice.isEmpty() ? null : grids.grid(choice, me), model);
        } catch (IllegalArgumentException refused) {
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
            return shown(choice, entry, null, model);
        }
    }

    private String shown(GridChoice choice, GridEntry entry, @Nullable Grid grid, Model model) {
        IndicatorEntry indicator = vocabulary.indicators().get(choice.indicatorOr());
        model.addAttribute("choice", choice);
        model.addAttribute("entry", entry);
        model.addAttribute("grid", grid);
        model.addAttribute("indicator", indicator == null ? null : indicator.indicator());
        model.addAttribute("breakdowns", indicator == null ? List.of() : indicator.breakdowns());
        model.addAttribute("all", vocabulary.indicators().values());
        model.addAttribute("sources", vocabulary.sources().values());
        model.addAttribute(
                "groups",
                register.all().stream()
                        .filter(party -> party.kind() == PartyKind.GROUP)
                        .toList());
        return "desk/figures";
    }

    private static String address(GridChoice choice, int written) {
        return UriComponentsBuilder.fromPath("/desk/figures")
                .queryParam("indicator", "{a}")
                .queryParam("breakdown", "{b}")
                .queryParam("parties", "{c}")
                .queryParam("periods", "{d}")
                .queryParam("written", written)
                .encode()
                .buildAndExpand(choice.indicatorOr(), choice.breakdownOr(), choice.partiesOr(), choice.periodsOr())
                .toUriString();
    }
}
