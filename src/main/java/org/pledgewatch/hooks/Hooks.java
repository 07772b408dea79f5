package org.pledgewatch.hooks;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pledgewatch.outbound.NotReached;
import org.pledgewatch.outbound.Outbound;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The hooks there are, for those who look after them. */
@Component
@Transactional
public class Hooks {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final HookRows rows;
    private final Outbound outbound;
    private final Clock clock;

    Hooks(JdbcClient jdbc, HookRows rows, Outbound outbound, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.outbound = outbound;
        this.clock = clock;
    }

    /** What is told once: the secret that the partner's program needs. */
    public record Registered(long id, String secret) {}

    /**
     * From now on it is told what changes.
     *
     * @throws IllegalArgumentException in a sentence for whoever typed it
     */
    public Registered register(String name, String address) {
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("Say in up to 200 letters whose program it is.");
        }
        if (address.length() > 1000) {
            throw new IllegalArgumentException("An address has up to 1000 letters.");
        }
        try {
            outbound.check(URI.create(address));
        } catch (NotReached | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    e instanceof NotReached ? e.getMessage() : "This is no address: " + address, e);
        }
        if (list().size() >= MOST) {
            throw new IllegalArgumentException("There are " + MOST + " hooks, which is the most: remove one first.");
        }
        Secret secret = Secret.draw();
        OffsetDateTime now = Stamps.of(clock.instant());
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into hook (name, address, secret, created_at, told_until, failures, next_try, claim_token)"
                        + " values (?, ?, ?, ?, ?, 0, ?, 0)")
                .params(name.strip(), address, secret.text(), now, now, now)
                .update(key, "id");
        return new Registered(Objects.requireNonNull(key.getKeyAs(Long.class)), secret.text());
    }

    /** Another secret; the one before is no longer used. */
    public String drawSecret(long id) {
        Secret secret = Secret.draw();
        jdbc.sql("update hook set secret = ? where id = ?")
                .params(secret.text(), id)
                .update();
        return secret.text();
    }

    public void pause(long id) {
        jdbc.sql("update hook set paused_at = ? where id = ? and paused_at is null")
                .params(Stamps.of(clock.instant()), id)
                .update();
    }

    /** It is told what waits, and what changed meanwhile. */
    public void resume(long id) {
        jdbc.sql("update hook set paused_at = null, failures = 0, next_try = ? where id = ?")
                .params(Stamps.of(clock.instant()), id)
                .update();
    }

    /** Puts in a call without changes, to see whether it is answered. */
    public void test(long id) {
        find(id).ifPresent(hook -> rows.add(hook.id(), "test", List.of()));
        jdbc.sql("update hook set next_try = ? where id = ?")
                .params(Stamps.of(clock.instant()), id)
                .update();
    }

    public void remove(long id) {
        jdbc.sql("delete from hook_delivery where hook_id = ?").param(id).update();
        jdbc.sql("delete from hook where id = ?").param(id).update();
    }

    @Transactional(readOnly = true)
    public List<Hook> list() {
        return jdbc.sql("select * from hook order by name, id")
                .query(Hooks::hook)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Hook> find(long id) {
        return jdbc.sql("select * from hook where id = ?")
                .param(id)
                .query(Hooks::hook)
                .optional();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Delivery> deliveries(long id, int atMost) {
        return jdbc.sql("select * from hook_delivery where hook_id = ? order by id desc fetch first " + atMost
                        + " rows only")
                .param(id)
                .query((row, n) -> new Delivery(
                        row.getString("message_id"),
                        row.getInt("changes"),
                        Delivery.State.valueOf(row.getString("state")),
                        row.getInt("attempts"),
                        Stamps.moment(row, "created_at"),
                        Stamps.orNull(row, "settled_at"),
                        row.getString("answer")))
                .list();
    }

    private static Hook hook(ResultSet row, int number) throws SQLException {
        return new Hook(
                row.getLong("id"),
                row.getString("name"),
                row.getString("address"),
                Stamps.moment(row, "created_at"),
                Stamps.orNull(row, "paused_at"),
                Stamps.moment(row, "told_until"),
                row.getInt("failures"),
                Stamps.moment(row, "next_try"));
    }
}
