package org.pledgewatch.scheduling;

import org.pledgewatch.assessment.UndertakingsTouched;
import org.pledgewatch.mail.LetterPosted;
import org.springframework.transaction.event.TransactionalEventListener;

/** Rings at once after a change, when it is committed. */
class Changes {

    private final Bell bell;

    Changes(Bell bell) {
        this.bell = bell;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(UndertakingsTouched touched) {
        bell.ringSoon("assess");
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LetterPosted posted) {
        bell.ringSoon(MailJobs.DELIVER);
    }
}
