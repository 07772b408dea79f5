package org.pledgewatch.scoreboard;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What parties replied. */
@Component
class ReplyBoard {

    private static final String REPLIES = "select c.slug, c.title, u.party, r.* from reply r"
            + " join undertaking u on u.id = r.undertaking_id join commitment c on c.id = u.commitment_id"
            + " where r.replied_on <= :asOf and r.recorded_at <= :knownAt and u.party = :party";

    private final JdbcClient jdbc;

    ReplyBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReplyFacts> ofParty(String party, When when) {
        return read("", Map.of("party", party), when);
    }

    List<ReplyFacts> ofUndertaking(String commitment, String party, When when) {
        return read(" and c.slug = :commitment", Map.of("party", party, "commitment", commitment), when);
    }

    /** Until when it was last asked for a reply, where that day has passed. */
    Optional<LocalDate> askedUntil(String commitment, String party, When when) {
        return jdbc.sql("""
                select max(a.due_on) from reply_asked a join undertaking u on u.id = a.undertaking_id
                join commitment c on c.id = u.commitment_id
                where c.slug = :commitment and u.party = :party and a.due_on < :asOf and a.recorded_at <= :knownAt""")
                .param("commitment", commitment)
                .param("party", party)
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private List<ReplyFacts> read(String more, Map<String, Object> values, When when) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("asOf", when.asOf());
        all.put("knownAt", when.knownAt().atOffset(ZoneOffset.UTC));
        return jdbc.sql(REPLIES + more + " order by r.replied_on desc, r.id desc")
                .params(all)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new ReplyFacts(
                            row.text("slug"),
                            row.text("title"),
                            row.text("party"),
                            row.dayKnown("replied_on"),
                            row.text("text"),
                            row.text("language"),
                            row.wordOrNull(Status.class, "claimed_status"),
                            new SourceFacts(row.text("source_title"), null, row.textOrNull("source_link")));
                })
                .list();
    }
}
