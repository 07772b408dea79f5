package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.exchange.imports.BroughtImport;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.ImportUndo;
import org.pledgewatch.exchange.imports.UndoPreview;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Undoing what an import recorded: looked at first, as the import was. */
@Controller
@RequestMapping("/desk/imports/{id}/undo")
class UndoPages {

    private final FigureImports imports;
    private final ImportUndo undo;
    private final ImportDesk desk;
    private final PlanShown plans;

    UndoPages(FigureImports imports, ImportUndo undo, ImportDesk desk, PlanShown plans) {
        this.imports = imports;
        this.undo = undo;
        this.desk = desk;
        this.plans = plans;
    }

    @GetMapping
    String look(@PathVariable long id, Model model) {
        BroughtImport brought = imports.find(id)
                .filter(found -> !found.isWaiting())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("brought", brought);
        if (brought.canBeUndone()) {
            UndoPreview preview = undo.preview(id);
            model.addAttribute("preview", preview);
            plans.on(model, preview.plan(), List.of(), preview.changes());
        }
        return "desk/import-undo";
    }

    @PostMapping
    String undo(
            Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Confirmation done = desk.undo(me, id, seen, reason);
        if (done == Confirmation.RECORDED) {
            return "redirect:/desk/imports/" + id + "?undone";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("told", Told.of("imports.end." + done));
        model.addAttribute("reason", reason);
        return look(id, model);
    }
}
