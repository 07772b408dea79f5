package org.pledgewatch.storage;

import java.sql.Connection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Has what a person is told was kept on the disk before they are told. H2 by itself writes up to half a second after
 * the commit, and a process that is killed in between has acknowledged what it forgets; PostgreSQL needs no help.
 */
@Component
public class Durability implements TransactionExecutionListener {

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private final JdbcTemplate jdbc;
    private final RecordPlace place;

    Durability(JdbcTemplate jdbc, RecordPlace place) {
        this.jdbc = jdbc;
        this.place = place;
    }

    /**
     * Every transaction that this thread commits until the end of the promise is on the disk when the commit returns.
     */
    public Promise promise() {
        DEPTH.set(DEPTH.get() + 1);
        return () -> DEPTH.set(DEPTH.get() - 1);
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && DEPTH.get() > 0 && !transaction.isReadOnly() && place.isH2File()) {
            jdbc.execute((Connection connection) -> {
                H2File.sync(connection);
                return true;
            });
        }
    }

    /** Ends with {@link #close}. */
    @FunctionalInterface
    public interface Promise extends AutoCloseable {
        @Override
        void close();
    }
}
