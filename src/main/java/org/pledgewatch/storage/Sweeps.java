package org.pledgewatch.storage;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Has every room sweep. */
@Component
public class Sweeps {

    private final ObjectProvider<Sweep> sweeps;
    private final TransactionOperations transaction;

    Sweeps(ObjectProvider<Sweep> sweeps, TransactionOperations transaction) {
        this.sweeps = sweeps;
        this.transaction = transaction;
    }

    /**
     * A room in which it fails stops no other; its failure is thrown at the end.
     *
     * @param hold called before each room; what it throws ends it
     */
    public Map<String, Long> sweep(Runnable hold) {
        Map<String, Long> counts = new TreeMap<>();
        IllegalStateException failed = new IllegalStateException("Not every room could be swept.");
        for (Sweep room : sweeps) {
            hold.run();
            try {
                transaction.executeWithoutResult(t -> room.sweep().forEach((what, n) -> {
                    if (n > 0) {
                        counts.merge(what, n, Long::sum);
                    }
                }));
            } catch (RuntimeException e) {
                failed.addSuppressed(e);
            }
        }
        if (failed.getSuppressed().length > 0) {
            failed.initCause(failed.getSuppressed()[0]);
            throw failed;
        }
        return counts;
    }
}
