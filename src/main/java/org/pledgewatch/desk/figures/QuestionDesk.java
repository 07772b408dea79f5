package org.pledgewatch.desk.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.desk.Limits;
import org.pledgewatch.forums.Answer;
import org.pledgewatch.forums.Answers;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.parties.PartyRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records answers, with the note of who did it. */
@Service
@Transactional
class QuestionDesk {

    private static final int LONGEST = 20_000;

    private final Answers answers;
    private final PartyRegister parties;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionDesk(Answers answers, PartyRegister parties, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.parties = parties;
        this.audit = audit;
        this.clock = clock;
    }

    void answer(Member me, String question, String party, UpdateForm form) {
        if (parties.find(party).isEmpty()) {
            throw new IllegalArgumentException("There is no party \"" + party + "\": write its code, as CAN.");
        }
        Limits.require(me, party);
        String link = UpdateForm.or(form.link());
        if (!link.isEmpty() && !link.startsWith("https://") && !link.startsWith("http://")) {
            throw new IllegalArgumentException("The address of the source must begin with https://, or stay empty.");
        }
        String text = UpdateForm.or(form.text());
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("The answer is longer than " + LONGEST + " characters: shorten it.");
        }
        LocalDate on = form.onDay();
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.MAX))) {
            throw new IllegalArgumentException("An answer cannot have come on " + on + ", which lies ahead.");
        }
        answers.record(new Answer(
                question,
                party,
                on,
                text,
                form.languageOr(),
                Citation.of(UpdateForm.or(form.source()), link.isEmpty() ? null : link)));
        audit.note(me, "recorded an answer", question + ", " + party);
    }
}
