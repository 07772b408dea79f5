package org.pledgewatch.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what parties were asked. */
@Repository
class ReplyStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReplyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }

    void ask(long draft, String party, String digest, LocalDate dueOn) {
        jdbc.sql("insert into reply_request (draft_id, party, token_sha256, asked_at, due_on) values (?, ?, ?, ?, ?)")
                .params(draft, party, digest, now(), dueOn)
                .update();
    }

    List<ReplyRequest> of(long draft) {
        return jdbc.sql("select * from reply_request where draft_id = ? order by party")
                .param(draft)
                .query((row, number) -> request(row))
                .list();
    }

    Optional<ReplyRequest> byDigest(String digest) {
        return jdbc.sql("select * from reply_request where token_sha256 = ?")
                .param(digest)
                .query((row, number) -> request(row))
                .optional();
    }

    void answer(long id, PartysReply said) {
        Status claimed = said.claimed();
        jdbc.sql("update reply_request set answer = ?, language = ?, claimed_status = ?, link = ?, answered_at = ?"
                        + " where id = ?")
                .params(Arrays.asList(
                        said.text(), said.language(), claimed == null ? null : claimed.name(), said.link(), now(), id))
                .update();
    }

    private static ReplyRequest request(ResultSet row) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new ReplyRequest(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getString("party"),
                row.getObject("due_on", LocalDate.class),
                answered == null
                        ? null
                        : answered.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
                said(row));
    }

    private static @Nullable PartysReply said(ResultSet row) throws SQLException {
        String text = row.getString("answer");
        String claimed = row.getString("claimed_status");
        return text == null
                ? null
                : new PartysReply(
                        text,
                        row.getString("language"),
                        claimed == null ? null : Status.valueOf(claimed),
                        row.getString("link"));
    }
}
