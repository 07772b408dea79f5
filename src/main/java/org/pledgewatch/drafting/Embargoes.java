package org.pledgewatch.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes what was approved for a day, when the day has come; each draft by itself. */
@Service
public class Embargoes {

    private final DraftStore store;
    private final Publishing publishing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Embargoes(DraftStore store, Publishing publishing, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.publishing = publishing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param fence called in each transaction that writes
     * @return how many were published, and how many the record did not take
     */
    public Map<String, Long> publishDue(Runnable fence) {
        List<Draft> due = store.due(LocalDate.now(clock));
        long held = 0;
        for (Draft draft : due) {
            try {
                transaction.executeWithoutResult(status -> {
                    fence.run();
                    publishing.publishDue(draft);
                });
            } catch (Unpublishable | Refused e) {
                held++;
                transaction.executeWithoutResult(status -> {
                    fence.run();
                    publishing.hold(draft, String.valueOf(e.getMessage()));
                });
            }
        }
        return Map.of("published", due.size() - held, "held", held);
    }
}
