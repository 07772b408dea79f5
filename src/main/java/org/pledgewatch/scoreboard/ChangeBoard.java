package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The changes of status that hold: what a later look replaced is left out. */
@Component
public class ChangeBoard {

    private static final String CHANGES = "select c.slug, c.title, c.kind, p.code, p.name, u.basis, s.effective_on,"
            + " s.recorded_at, s.from_status, s.to_status, s.reason"
            + " from status_change s join undertaking u on u.id = s.undertaking_id"
            + " join commitment c on c.id = u.commitment_id join party p on p.code = u.party"
            + " where s.effective_on <= :asOf and s.recorded_at <= :knownAt"
            + " and not exists (select 1 from status_change l where l.undertaking_id = s.undertaking_id"
            + " and l.number > s.number and l.recorded_at <= :knownAt"
            + " and l.effective_on <= s.effective_on)";

    private static final String NEWEST_FIRST = " order by s.effective_on desc, c.ordinal, p.name, s.number desc";

    private final JdbcClient jdbc;
    private final CommitmentBoard commitments;

    ChangeBoard(JdbcClient jdbc, CommitmentBoard commitments) {
        this.jdbc = jdbc;
        this.commitments = commitments;
    }

    /** Those where a status turned into another, the newest first. */
    public List<ChangeFacts> latest(When when, int page, int size) {
        return read(
                when,
                " and s.from_status <> s.to_status" + NEWEST_FIRST + " limit :size offset :skip",
                Map.of("size", size, "skip", Math.multiplyExact(page, size)));
    }

    /** What changed last, told once for all whose status changed alike on the same day. */
    List<ChangesTogether> together(When when, int most) {
        Map<String, Measure> measures = commitments.measures(when);
        return jdbc.sql("select slug, title, kind, basis, effective_on, from_status, to_status, reason,"
                        + " count(*) as n, min(name) as first_name, min(code) as first_code from (" + CHANGES
                        + " and s.from_status <> s.to_status) x"
                        + " group by slug, title, kind, basis, effective_on, from_status, to_status, reason"
                        + " order by effective_on desc, n desc, slug, from_status, to_status limit :most")
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((rs, n) -> together(new Row(rs), measures))
                .list();
    }

    private static ChangesTogether together(Row row, Map<String, Measure> measures) throws SQLException {
        String slug = row.text("slug");
        String basis = row.text("basis");
        boolean periodic = measures.getOrDefault(slug, Measure.NONE).periodic();
        return new ChangesTogether(
                slug,
                row.text("title"),
                basis,
                Voice.of(row.text("kind"), basis, periodic),
                row.dayKnown("effective_on"),
                row.word(Status.class, "from_status"),
                row.word(Status.class, "to_status"),
                row.word(Reason.class, "reason"),
                row.id("n"),
                new PartyName(row.text("first_code"), row.text("first_name")));
    }

    public long total(When when) {
        return jdbc.sql("select count(*) from (" + CHANGES + " and s.from_status <> s.to_status) x")
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    List<ChangeFacts> ofParty(String party, When when, int most) {
        return read(
                when,
                " and u.party = :party and s.from_status <> s.to_status" + NEWEST_FIRST + " limit :most",
                Map.of("party", party, "most", most));
    }

    /** All of one undertaking, the first status too. */
    List<ChangeFacts> history(String commitment, String party, When when) {
        return read(
                when,
                " and c.slug = :commitment and u.party = :party" + NEWEST_FIRST,
                Map.of("commitment", commitment, "party", party));
    }

    /** All of the undertakings of these parties under these commitments, the first status too. */
    List<ChangeFacts> histories(Collection<String> commitments, Collection<String> parties, When when) {
        return read(
                when,
                " and c.slug in (:commitments) and u.party in (:parties)" + NEWEST_FIRST,
                Map.of("commitments", commitments, "parties", parties));
    }

    /** Those recorded at a moment or later, where a status turned into another; the last recorded first. */
    public Slice<ChangeFacts> since(Instant since, When when, int page, int size) {
        String some = " and s.from_status <> s.to_status and s.recorded_at >= :since";
        OffsetDateTime from = since.atOffset(ZoneOffset.UTC);
        List<ChangeFacts> changes = read(
                when,
                some + " order by s.recorded_at desc, s.effective_on desc, c.ordinal, p.name, p.code, s.number desc"
                        + " limit :size offset :skip",
                Map.of("since", from, "size", size, "skip", Slice.skip(page, size)));
        long total = jdbc.sql("select count(*) from (" + CHANGES + some + ") x")
                .param("asOf", when.asOf())
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .param("since", from)
                .query(Long.class)
                .single();
        return new Slice<>(changes, total);
    }

    /** Those of a part of the record where a status turned into another; the last recorded first. */
    List<ChangeFacts> recorded(Scope scope, When when, int most) {
        return read(
                when,
                " and s.from_status <> s.to_status and " + scope.condition()
                        + " order by s.recorded_at desc, s.effective_on desc, c.ordinal, p.name, p.code, s.number desc"
                        + " limit :most",
                Map.of("most", most, "key", scope.key()));
    }

    private List<ChangeFacts> read(When when, String more, Map<String, Object> values) {
        Map<String, Measure> measures = commitments.measures(when);
        Map<String, Object> all = new HashMap<>(values);
        all.put("asOf", when.asOf());
        all.put("knownAt", when.knownAt().atOffset(ZoneOffset.UTC));
        return jdbc.sql(CHANGES + more)
                .params(all)
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    String slug = row.text("slug");
                    boolean periodic = measures.getOrDefault(slug, Measure.NONE).periodic();
                    return new ChangeFacts(
                            slug,
                            row.text("title"),
                            row.text("code"),
                            row.text("name"),
                            row.text("basis"),
                            Voice.of(row.text("kind"), row.text("basis"), periodic),
                            row.dayKnown("effective_on"),
                            row.moment("recorded_at"),
                            row.wordOrNull(Status.class, "from_status"),
                            row.word(Status.class, "to_status"),
                            row.word(Reason.class, "reason"));
                })
                .list();
    }
}
