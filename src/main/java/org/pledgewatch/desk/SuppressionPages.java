package org.pledgewatch.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Returns;
import org.pledgewatch.mail.Suppression;
import org.pledgewatch.mail.Suppressions;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Addresses that get nothing more, and mails that came back. */
@Controller
class SuppressionPages {

    private static final String PAGE = "desk/suppressed";
    private static final String BACK = "redirect:/desk/mail/suppressed?done=";
    private static final int SHOWN = 200;

    private final Suppressions suppressions;
    private final Returns returns;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;

    SuppressionPages(Suppressions suppressions, Returns returns, AuditTrail audit, TransactionTemplate transaction) {
        this.suppressions = suppressions;
        this.returns = returns;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/desk/mail/suppressed")
    String list(@RequestParam(defaultValue = "") String done, Model model) {
        model.addAttribute("done", done.toLowerCase(Locale.ROOT).matches("[a-z_]{1,20}") ? done : "");
        model.addAttribute("lines", suppressions.list(SHOWN));
        return PAGE;
    }

    @PostMapping("/desk/mail/suppressed")
    String add(Member me, @RequestParam(defaultValue = "") String address, HttpServletResponse response, Model model) {
        if (!Letter.isAddress(address.strip())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("address", address);
            model.addAttribute("refused", "suppressed.no-address");
            return list("", model);
        }
        transaction.executeWithoutResult(t -> {
            if (suppressions.add(address.strip(), Suppression.BY_HAND, null)) {
                audit.note(me, "suppressed an address", "by hand");
            }
        });
        return BACK + "SUPPRESSED";
    }

    @PostMapping("/desk/mail/suppressed/{id}/lift")
    String lift(Member me, @PathVariable String id) {
        transaction.executeWithoutResult(t -> {
            if (suppressions.lift(id)) {
                audit.note(me, "lifted the suppression of an address", "number " + id.substring(0, 12));
            }
        });
        return BACK + "LIFTED";
    }

    @PostMapping("/desk/mail/returns")
    String take(Member me, @RequestParam MultipartFile file) throws IOException {
        return BACK + take(me, file.getBytes());
    }

    /** The same by a call with a token, for a mail server that pipes to us what comes back. */
    @PostMapping(
            value = "/api/v1/mail/returns",
            consumes = "message/rfc822",
            produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Taken takeByCall(Member me, @RequestBody byte[] mail) {
        return new Taken(take(me, mail));
    }

    /** What came of a mail that was brought. */
    record Taken(Returns.Outcome outcome) {}

    private Returns.Outcome take(Member me, byte[] mail) {
        return transaction.execute(t -> {
            Returns.Outcome outcome = returns.take(mail);
            audit.note(me, "brought a mail that came back", outcome.name().toLowerCase(Locale.ROOT));
            return outcome;
        });
    }
}
