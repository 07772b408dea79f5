package org.pledgewatch.accounts;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who did what when; what is written is neither changed nor taken away. */
@Component
public class AuditTrail {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Within the transaction that does it, so that nothing is done without being noted, nor noted without being done.
     *
     * @param action a few words, as {@code "published a commitment"}
     * @param about to what it was done, as {@code "family-reunification, version 2"}; no secret, no e-mail address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Member who, String action, String about) {
        write(who.id(), who.name(), action, about);
    }

    /** What nobody who is signed in did: the software itself, or somebody at the door. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteOfNobody(String action, String about) {
        write(null, null, action, about);
    }

    private void write(@Nullable Long id, @Nullable String name, String action, String about) {
        if (action.isBlank() || action.length() > 100) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "An action is told in 1 to 100 letters: \"%s\".", action));
        }
        String told = about.length() <= LONGEST ? about : about.substring(0, LONGEST - 1) + "…";
        jdbc.sql("insert into audit_entry (noted_at, member_id, member_name, action, about) values (?, ?, ?, ?, ?)")
                .param(Stamps.of(clock.instant()))
                .param(id)
                .param(name)
                .param(action)
                .param(told)
                .update();
    }
}
