package org.pledgewatch.edition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where the rooms say that they changed something public. */
@Component
public class Editions {

    private final EditionStore store;
    private final EditionWatch watch;
    private final Clock clock;

    Editions(EditionStore store, EditionWatch watch, Clock clock) {
        this.store = store;
        this.watch = watch;
        this.clock = clock;
    }

    /**
     * Makes the running transaction a new edition, when it commits; any number of calls make one.
     *
     * @throws IllegalStateException outside a transaction, where the change and its edition could part
     */
    public void changed() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("The record is changed within a transaction: begin one first.");
        }
        if (TransactionSynchronizationManager.getSynchronizations().stream().noneMatch(Raising.class::isInstance)) {
            TransactionSynchronizationManager.registerSynchronization(new Raising());
        }
    }

    /** The edition that the running transaction sees: of all that it reads, where it sees one moment. */
    public Edition seen() {
        Edition seen = store.read();
        watch.notice(seen);
        return seen;
    }

    /**
     * That a reading of an edition has ended: what it left behind in memory holds no longer if there is a newer one.
     */
    public void read(Edition seen) {
        watch.forget(seen);
    }

    /** Last before the commit, so that those who write take turns for no longer than it takes. */
    private final class Raising implements TransactionSynchronization {

        private @Nullable Edition raised;

        @Override
        public void beforeCommit(boolean readOnly) {
            store.raise(clock.instant().truncatedTo(ChronoUnit.MICROS));
            raised = store.read();
        }

        @Override
        public void afterCommit() {
            if (raised != null) {
                watch.notice(raised);
            }
        }
    }
}
