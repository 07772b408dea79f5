package org.pledgewatch.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.mail.Channel;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.LetterLists;
import org.pledgewatch.mail.LetterState;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Needs;
import org.pledgewatch.notices.reminders.Urgency;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The outbox: what waits, what failed, what was sent. */
@Controller
class MailPages {

    private static final int SHOWN = 100;

    private final LetterLists letters;
    private final Channel channel;
    private final AuditTrail audit;
    private final TransactionOperations transaction;

    MailPages(LetterLists letters, Channel channel, AuditTrail audit, TransactionOperations transaction) {
        this.letters = letters;
        this.channel = channel;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Bean
    static DeskSection mailSection() {
        return new DeskSection(70, "/desk/mail", "desk.nav.mail", Role.ADMINISTRATOR);
    }

    /** Letters that will not arrive by themselves are looked at by administrators. */
    @Bean
    static Needs lettersInTrouble(LetterLists letters, Channel channel) {
        return (me, today) -> {
            List<Need> items = new ArrayList<>();
            if (me.may(Role.ADMINISTRATOR)) {
                Channel.State channelState = channel.state();
                if (channelState.isClosed() || channelState.isHeld()) {
                    items.add(Need.of(
                            Urgency.NOW,
                            "mail:stopped",
                            null,
                            "reminders.mail.stopped",
                            Map.of(),
                            "/desk/mail",
                            "reminders.mail.do"));
                }
                Map<LetterState, Long> counts = letters.counts();
                for (LetterState state : List.of(LetterState.DEAD, LetterState.UNKNOWN)) {
                    long n = counts.getOrDefault(state, 0L);
                    if (n > 0) {
                        items.add(Need.of(
                                Urgency.TODAY,
                                "mail:" + state,
                                null,
                                "reminders.mail." + state,
                                Map.of("n", n),
                                "/desk/mail?state=" + state,
                                "reminders.mail.do"));
                    }
                }
            }
            return items;
        };
    }

    @GetMapping("/desk/mail")
    String list(@RequestParam(required = false) @Nullable LetterState state, Model model) {
        model.addAttribute("channel", channel.state());
        model.addAttribute("counts", letters.counts());
        model.addAttribute("states", LetterState.values());
        model.addAttribute("kinds", Letter.Kind.values());
        model.addAttribute("state", state);
        model.addAttribute("letters", letters.in(state, SHOWN));
        return "desk/mail";
    }

    @GetMapping("/desk/mail/{id}")
    String read(@PathVariable long id, Model model) {
        model.addAttribute("letter", letters.open(id).orElseThrow(NotAtTheDesk::new));
        return "desk/letter";
    }

    @PostMapping("/desk/mail/{id}/again")
    String again(Member me, @PathVariable long id) {
        transaction.executeWithoutResult(t -> {
            if (letters.again(id)) {
                audit.note(me, "sent a letter again", "number " + id);
            }
        });
        return "redirect:/desk/mail";
    }

    @PostMapping("/desk/mail/channel/try")
    String tryNow(Member me) {
        transaction.executeWithoutResult(t -> {
            channel.tryNow();
            audit.note(me, "had the mail server tried again", "channel");
        });
        return "redirect:/desk/mail";
    }

    @PostMapping("/desk/mail/channel/release")
    String release(Member me) {
        transaction.executeWithoutResult(t -> {
            channel.release();
            audit.note(me, "let held letters go", "the clock is right");
        });
        return "redirect:/desk/mail";
    }
}
