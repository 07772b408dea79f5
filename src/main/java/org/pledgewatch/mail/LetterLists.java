package org.pledgewatch.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox for those who look after it. */
@Component
public class LetterLists {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LetterLists(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** A letter in a list. */
    public record Listed(
            long id,
            Letter.Kind kind,
            String recipient,
            String subject,
            LetterState state,
            int attempts,
            Instant created,
            @Nullable Instant notBefore,
            @Nullable Instant settled,
            @Nullable String error) {

        /** Whether somebody at the desk may have it sent again: not what comes up again by itself. */
        public boolean mayGoAgain() {
            return switch (state) {
                case DEFERRED -> true;
                case DEAD, SUPPRESSED, UNKNOWN -> !kind.comesUpAgain();
                default -> false;
            };
        }
    }

    /** A letter as it would be read. Those to the door are not shown: what stands in them opens it. */
    public record Opened(Listed listed, String plain) {}

    public Map<LetterState, Long> counts() {
        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);
        jdbc.sql("select state, count(*) as letters from letter group by state").query(row -> {
            counts.put(LetterState.valueOf(row.getString("state")), row.getLong("letters"));
        });
        return counts;
    }

    /** The newest first. */
    public List<Listed> in(@Nullable LetterState state, int atMost) {
        return jdbc.sql("select * from letter where (cast(? as varchar) is null or state = ?)"
                        + " order by id desc fetch first " + atMost + " rows only")
                .param(state == null ? null : state.name())
                .param(state == null ? null : state.name())
                .query((row, n) -> listed(row))
                .list();
    }

    public Optional<Opened> open(long id) {
        return jdbc.sql("select * from letter where id = ?")
                .param(id)
                .query((row, n) -> {
                    Listed listed = listed(row);
                    return new Opened(listed, listed.kind() == Letter.Kind.ENTRANCE ? "" : row.getString("plain"));
                })
                .optional();
    }

    /** Gives a letter that is in trouble another chance, from the beginning, where {@link Listed#mayGoAgain}. */
    @Transactional
    public boolean again(long id) {
        Optional<Listed> letter = open(id).map(Opened::listed).filter(Listed::mayGoAgain);
        Object now = Stamps.of(clock.instant());
        boolean done = letter.isPresent()
                && jdbc.sql("update letter set state = 'PENDING', attempts = 0, not_before = ?, created_at = ?,"
                                        + " settled_at = null, error = null where id = ? and state = ?")
                                .params(now, now, id, letter.get().state().name())
                                .update()
                        == 1;
        if (done) {
            events.publishEvent(new LetterPosted());
        }
        return done;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        LetterState state = LetterState.valueOf(row.getString("state"));
        return new Listed(
                row.getLong("id"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getString("recipient"),
                row.getString("subject"),
                state,
                row.getInt("attempts"),
                Stamps.moment(row, "created_at"),
                Stamps.orNull(row, "not_before"),
                Stamps.orNull(row, "settled_at"),
                row.getString("error"));
    }
}
