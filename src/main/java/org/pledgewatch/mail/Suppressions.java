package org.pledgewatch.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that get nothing more, by their hashes. Whatever is posted to them is not sent. */
@Component
public class Suppressions {

    private static final int LONGEST_SAID = 500;

    private final JdbcClient jdbc;
    private final AddressHash hash;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Suppressions(JdbcClient jdbc, AddressHash hash, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A line of the list.
     *
     * @param id what lifts it
     * @param hint the address as far as it is told, as {@code a…@example.org}; empty once its owner had it erased
     * @param said what the server said, without the address
     */
    public record Suppressed(
            String id,
            Suppression reason,
            String hint,
            @Nullable String said,
            Instant since) {}

    public boolean has(String address) {
        return jdbc.sql("select count(*) from suppressed_address where address_hash = ?")
                        .param(hash.of(address))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @return whether it is new; the first reason stays */
    @Transactional
    public boolean add(String address, Suppression reason, @Nullable String said) {
        int written = jdbc.sql("insert into suppressed_address (address_hash, reason, hint, said, since)"
                        + " select ?, ?, ?, cast(? as varchar), ?"
                        + " where not exists (select 1 from suppressed_address where address_hash = ?)")
                .param(hash.of(address))
                .param(reason.name())
                .param(hint(address))
                .param(said == null ? null : without(address, said))
                .param(Stamps.of(clock.instant()))
                .param(hash.of(address))
                .update();
        if (written == 1) {
            events.publishEvent(new AddressSuppressed(address, reason));
        }
        return written == 1;
    }

    /** @return whether it was there */
    @Transactional
    public boolean lift(String id) {
        return jdbc.sql("delete from suppressed_address where address_hash = ?")
                        .param(id)
                        .update()
                == 1;
    }

    /** The newest first. */
    public List<Suppressed> list(int atMost) {
        return jdbc.sql("select * from suppressed_address order by since desc, address_hash fetch first " + atMost
                        + " rows only")
                .query((row, n) -> new Suppressed(
                        row.getString("address_hash"),
                        Suppression.valueOf(row.getString("reason")),
                        row.getString("hint"),
                        row.getString("said"),
                        Stamps.moment(row, "since")))
                .list();
    }

    /** Stays suppressed, but nothing readable is left of it. */
    @Transactional
    void erase(String address) {
        jdbc.sql("update suppressed_address set hint = '', said = null where address_hash = ?")
                .param(hash.of(address))
                .update();
    }

    private static String hint(String address) {
        int at = address.lastIndexOf('@');
        String hint = address.substring(0, Math.min(1, at)) + "…" + address.substring(Math.max(at, 0));
        return hint.length() <= 100 ? hint : hint.substring(0, 100);
    }

    /** Servers like to repeat the address. */
    static String without(String address, String said) {
        String name = address.substring(0, Math.max(address.lastIndexOf('@'), 0));
        String clean = said.replace(address, "…");
        clean = name.length() < 3 ? clean : clean.replace(name, "…");
        return clean.length() <= LONGEST_SAID ? clean : clean.substring(0, LONGEST_SAID);
    }
}
