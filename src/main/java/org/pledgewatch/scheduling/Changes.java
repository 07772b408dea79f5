package org.pledgewatch.scheduling;

import org.pledgewatch.assessment.UndertakingsTouched;
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
}
