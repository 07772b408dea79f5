package org.pledgewatch.operations;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.StartRefusal;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Says in plain words why the start was refused, where the operator can mend it; everything else is left to Boot's own
 * reports.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartRefused implements SpringBootExceptionReporter {

    /** H2's code for a database file that another process has open. */
    private static final int ALREADY_OPEN = 90020;

    /** H2's codes for a file that is damaged, or that another version of H2 wrote. */
    private static final Set<Integer> UNREADABLE = Set.of(90030, 90048);

    /** Made by Boot, which hands in the context where there is one. */
    StartRefused(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> refusal = refusal(failure);
        refusal.ifPresent(System.err::println);
        return refusal.isPresent();
    }

    static Optional<String> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusal) {
                return Optional.ofNullable(cause.getMessage());
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == ALREADY_OPEN) {
                return Optional.of("Pledgewatch was not started: another process has its database file open. Stop that"
                        + " one first, or use PostgreSQL, which serves several (config/application.yml).");
            }
            if (cause instanceof SQLException sql && UNREADABLE.contains(sql.getErrorCode())) {
                return Optional.of("Pledgewatch was not started: its database file cannot be read ("
                        + String.valueOf(sql.getMessage()).lines().findFirst().orElse("")
                        + "). The file was not touched. Keep a copy of"
                        + " it, and put the last backup in its place.");
            }
        }
        return Optional.empty();
    }
}
