package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.notices.reminders.Assignment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What is told of an undertaking. */
@Controller
@RequestMapping("/desk/undertakings/{slug}/{party}")
class UpdateActions {

    private final CurrentPages pages;
    private final UndertakingDesk desk;
    private final DutyDesk duties;

    UpdateActions(CurrentPages pages, UndertakingDesk desk, DutyDesk duties) {
        this.pages = pages;
        this.desk = desk;
        this.duties = duties;
    }

    /** Something that a form asks for. */
    private interface Deed {
        void on(Undertaking undertaking) throws IOException;
    }

    record Place(String slug, String party) {}

    /** What is refused comes back with what was typed, at the form it was typed in. */
    private String act(Place place, String form, UpdateForm typed, Model model, HttpServletResponse response, Deed deed)
            throws IOException {
        Undertaking undertaking = pages.find(place.slug(), place.party());
        try {
            deed.on(undertaking);
            return "redirect:/desk/undertakings/" + place.slug() + "/" + place.party() + "?done=" + form;
        } catch (IllegalArgumentException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("told", Told.sentence(String.valueOf(refused.getMessage())));
            model.addAttribute("at", form);
            return pages.shown(undertaking, typed, model);
        }
    }

    @PostMapping("/milestones")
    String milestone(Member me, Place place, UpdateForm form, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "milestone", form, model, response, of -> desk.milestone(me, of, form));
    }

    @PostMapping("/verdicts")
    String verdict(Member me, Place place, UpdateForm form, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "verdict", form, model, response, of -> desk.verdict(me, of, form));
    }

    @PostMapping("/reasons")
    String reason(Member me, Place place, UpdateForm form, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "reason", form, model, response, of -> desk.breach(me, of, form));
    }

    @PostMapping("/follow-ups")
    String followUp(Member me, Place place, UpdateForm form, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "follow-up", form, model, response, of -> desk.followUp(me, of, form));
    }

    @PostMapping("/follow-ups/{id}/settle")
    String settle(Member me, Place place, @PathVariable long id, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "follow-up", UpdateForm.EMPTY, model, response, of -> desk.settle(me, of, id));
    }

    @PostMapping("/responsible")
    String responsible(Member me, Place place, UpdateForm form, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "responsible", form, model, response, of -> desk.responsible(me, of, form));
    }

    @PostMapping("/duties")
    String assign(
            Member me,
            Place place,
            @RequestParam(required = false) @Nullable Long member,
            @RequestParam(defaultValue = "PARTY") DutyDesk.Reach reach,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return act(place, "duty", UpdateForm.EMPTY, model, response, of -> duties.assign(me, of, member, reach));
    }

    @PostMapping("/duties/release")
    String release(
            Member me,
            Place place,
            @RequestParam long member,
            @RequestParam Assignment.Kind kind,
            @RequestParam String of,
            @RequestParam(defaultValue = "") String to,
            Model model,
            HttpServletResponse response)
            throws IOException {
        return act(place, "duty", UpdateForm.EMPTY, model, response, one -> duties.release(me, kind, of, to, member));
    }

    @PostMapping("/files")
    String attach(
            Member me,
            Place place,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "false") boolean everybody,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String name = file.getOriginalFilename();
        return act(
                place,
                "file",
                UpdateForm.ofFile(title),
                model,
                response,
                of -> attach(me, of, name == null ? "" : name, title, file.getBytes(), everybody));
    }

    /** Of two who bring the same bytes for the first time at once, the second finds them there. */
    private void attach(Member me, Undertaking of, String name, String title, byte[] content, boolean everybody) {
        try {
            desk.attach(me, of, name, title, content, everybody);
        } catch (DuplicateKeyException another) {
            desk.attach(me, of, name, title, content, everybody);
        }
    }

    @PostMapping("/files/{id}/withdraw")
    String detach(Member me, Place place, @PathVariable long id, Model model, HttpServletResponse response)
            throws IOException {
        return act(place, "file", UpdateForm.EMPTY, model, response, of -> desk.detach(me, of, id));
    }
}
