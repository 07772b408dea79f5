package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.desk.DeskSection;
import org.pledgewatch.forums.Answer;
import org.pledgewatch.forums.Answers;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Item;
import org.pledgewatch.reference.Recorded;
import org.pledgewatch.scoreboard.PartyBoard;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Questions to governments, and who answered what. */
@Controller
@RequestMapping("/desk/questions")
class QuestionPages {

    private final Forums forums;
    private final Answers answers;
    private final QuestionDesk desk;
    private final PartyBoard parties;
    private final Clock clock;

    QuestionPages(Forums forums, Answers answers, QuestionDesk desk, PartyBoard parties, Clock clock) {
        this.forums = forums;
        this.answers = answers;
        this.desk = desk;
        this.parties = parties;
        this.clock = clock;
    }

    /** A question with its answers. */
    record Asked(Item item, List<Answer> answers) {}

    @Bean
    static DeskSection questionSection() {
        return new DeskSection(50, "/desk/questions", "questions.title", Role.COORDINATOR);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "questions",
                forums.itemsAtTheDesk().stream()
                        .filter(item -> item.kind() == Item.Kind.QUESTION)
                        .map(item -> new Asked(
                                item,
                                answers.to(item.slug(), clock.instant()).stream()
                                        .map(Recorded::what)
                                        .toList()))
                        .toList());
        model.addAttribute("partyNames", parties.nameByCode());
        return "desk/questions";
    }

    @PostMapping("/{slug}/answers")
    String answer(
            Member me,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String party,
            UpdateForm form,
            Model model,
            HttpServletResponse response) {
        try {
            form.requireReadable();
            desk.answer(me, slug, party.strip(), form);
            return "redirect:/desk/questions?done";
        } catch (IllegalArgumentException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
            model.addAttribute("at", slug);
            model.addAttribute("typed", form);
            model.addAttribute("party", party);
            return list(model);
        }
    }
}
