package org.pledgewatch.desk;

import java.util.List;
import org.pledgewatch.accounts.AuditList;
import org.pledgewatch.accounts.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what when, for administrators. */
@Controller
class AuditPages {

    private static final int SHOWN = 100;

    private final AuditList entries;

    AuditPages(AuditList entries) {
        this.entries = entries;
    }

    @Bean
    static DeskSection auditSection() {
        return new DeskSection(90, "/desk/audit", "desk.nav.audit", Role.ADMINISTRATOR);
    }

    @GetMapping("/desk/audit")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "9223372036854775807") long before,
            Model model) {
        List<AuditList.Entry> found = entries.find(q, before, SHOWN);
        model.addAttribute("q", q);
        model.addAttribute("entries", found);
        model.addAttribute("older", found.size() == SHOWN ? found.get(SHOWN - 1).id() : null);
        return "desk/audit";
    }
}
