package org.pledgewatch.desk.figures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.desk.DeskSection;
import org.pledgewatch.exchange.imports.BroughtImport;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.ImportPreview;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Files of figures: brought, looked at, recorded or dropped. */
@Controller
@RequestMapping("/desk/imports")
class ImportPages {

    private final FigureImports imports;
    private final ImportDesk desk;
    private final PlanShown plans;

    ImportPages(FigureImports imports, ImportDesk desk, PlanShown plans) {
        this.imports = imports;
        this.desk = desk;
        this.plans = plans;
    }

    @Bean
    static DeskSection importSection() {
        return new DeskSection(45, "/desk/imports", "imports.title", Role.COORDINATOR);
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("imports", imports.newest());
        return "desk/imports";
    }

    @PostMapping
    String bring(Member me, @RequestParam MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("told", Told.of("imports.no-file"));
            return list(model);
        }
        String name = file.getOriginalFilename();
        return "redirect:/desk/imports/" + desk.receive(me, name == null ? "" : name, file.getBytes());
    }

    @GetMapping("/{id}")
    String look(Member me, @PathVariable long id, Model model) {
        return shown(me, find(id), model);
    }

    private String shown(Member me, BroughtImport brought, Model model) {
        model.addAttribute("brought", brought);
        if (brought.isWaiting()) {
            ImportPreview preview = imports.preview(brought, Authors.of(me));
            model.addAttribute("preview", preview);
            plans.on(model, preview.plan(), preview.lines(), preview.changes());
        }
        return "desk/import";
    }

    @PostMapping("/{id}/record")
    String record(
            Member me,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            HttpServletResponse response) {
        Confirmation done = desk.record(me, id, seen, reason);
        if (done == Confirmation.RECORDED) {
            return "redirect:/desk/imports/" + id + "?done";
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("told", Told.of("imports.end." + done));
        if (done == Confirmation.GONE) {
            return list(model);
        }
        model.addAttribute("reason", reason);
        return shown(me, find(id), model);
    }

    @PostMapping("/{id}/drop")
    String drop(Member me, @PathVariable long id) {
        desk.drop(me, id);
        return "redirect:/desk/imports";
    }

    private BroughtImport find(long id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
