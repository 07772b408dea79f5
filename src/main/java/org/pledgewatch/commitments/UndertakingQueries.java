package org.pledgewatch.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.reference.Status;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries by which undertakings are read for judging. */
@Repository
class UndertakingQueries {

    private static final String COLUMNS =
            "select u.id, u.party, u.basis, u.since, u.own_baseline, u.own_due_on, u.zone,"
                    + " case when u.withdrew_recorded_at <= :knownAt then u.withdrew_on end withdrew_on";

    private static final String LINE = COLUMNS + " from undertaking u where u.recorded_at <= :knownAt";

    /** Joined, not compared with "any": H2 would search the whole array again for each row. */
    private static final String NAMED = COLUMNS + " from unnest(cast(:ids as bigint array)) n (id)"
            + " join undertaking u on u.id = n.id where u.recorded_at <= :knownAt order by u.id";

    private final JdbcClient jdbc;

    UndertakingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Long> find(String commitment, String party) {
        return jdbc.sql("select u.id from undertaking u join commitment c on c.id = u.commitment_id"
                        + " where c.slug = :commitment and u.party = :party")
                .param("commitment", commitment)
                .param("party", party)
                .query(Long.class)
                .optional();
    }

    /** The next {@code size} of a selection after an id. */
    List<StoredLine> page(Selection selection, long after, Instant knownAt, int size) {
        if (selection instanceof Selection.Range range) {
            return jdbc.sql(LINE + " and u.id >= :first and u.id <= :last order by u.id fetch first " + size
                            + " rows only")
                    .param("knownAt", Stamps.of(knownAt))
                    .param("first", after < range.first() ? range.first() : after + 1)
                    .param("last", range.last())
                    .withFetchSize(size)
                    .query(new Lines())
                    .list();
        }
        String slug = ((Selection.OfCommitment) selection).slug();
        return jdbc.sql(LINE + " and u.commitment_id = (select c.id from commitment c where c.slug = :slug)"
                        + " and u.id > :after order by u.id fetch first " + size + " rows only")
                .param("knownAt", Stamps.of(knownAt))
                .param("slug", slug)
                .param("after", after)
                .withFetchSize(size)
                .query(new Lines())
                .list();
    }

    List<StoredLine> named(Collection<Long> ids, Instant knownAt) {
        return jdbc.sql(NAMED)
                .param("knownAt", Stamps.of(knownAt))
                .param("ids", ids.toArray(Long[]::new))
                .withFetchSize(ids.size())
                .query(new Lines())
                .list();
    }

    Map<Integer, KnownTerms.Of> terms(Collection<Integer> commitments, Instant knownAt) {
        Map<Integer, KnownTerms.Of> known = new HashMap<>();
        jdbc.sql("select c.id, c.slug, case when c.withdrawn_recorded_at <= :knownAt then c.withdrawn_on end,"
                        + " case when c.replaced_recorded_at <= :knownAt then c.replaced_on end,"
                        + " t.version, t.effective_on, t.starts_on, t.due_on, t.target"
                        + " from commitment c join terms t on t.commitment_id = c.id"
                        + " where c.id = any(:ids) and t.recorded_at <= :knownAt order by c.id, t.version")
                .param("knownAt", Stamps.of(knownAt))
                .param("ids", commitments.toArray(Integer[]::new))
                .query(row -> {
                    Ended ended = new Ended(date(row, 3), date(row, 4));
                    String slug = row.getString(2);
                    known.computeIfAbsent(row.getInt(1), id -> new KnownTerms.Of(slug, new ArrayList<>(), ended))
                            .versions()
                            .add(version(row));
                });
        return known;
    }

    private static TermsVersion version(ResultSet row) throws SQLException {
        Terms terms = new Terms(
                row.getInt(5),
                row.getObject(7, LocalDate.class),
                date(row, 8),
                TargetJson.read(row.getString(9)),
                null);
        return new TermsVersion(terms.version(), row.getObject(6, LocalDate.class), terms);
    }

    /** Of all undertakings from the first to the last of a page: reports and verdicts are few. */
    Findings findings(List<StoredLine> page, Instant knownAt) {
        Findings findings = new Findings();
        long first = page.get(0).id();
        long last = page.get(page.size() - 1).id();
        jdbc.sql("select undertaking_id, milestone, done_on from milestone_report"
                        + " where undertaking_id between :first and :last and recorded_at <= :knownAt"
                        + " order by undertaking_id, recorded_at, id")
                .param("first", first)
                .param("last", last)
                .param("knownAt", Stamps.of(knownAt))
                .query(row -> {
                    findings.report(row.getLong(1), row.getString(2), date(row, 3));
                });
        jdbc.sql("select undertaking_id, effective_on, status from verdict"
                        + " where undertaking_id between :first and :last and recorded_at <= :knownAt"
                        + " order by undertaking_id, recorded_at, id")
                .param("first", first)
                .param("last", last)
                .param("knownAt", Stamps.of(knownAt))
                .query(row -> {
                    Status status = Status.valueOf(row.getString(3));
                    findings.verdict(
                            row.getLong(1), new UndertakingRow.Finding(row.getObject(2, LocalDate.class), status));
                });
        return findings;
    }

    private static @Nullable LocalDate date(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Makes lines; a zone is looked up once. */
    private static final class Lines implements RowMapper<StoredLine> {

        private final Map<String, ZoneId> zones = new HashMap<>();
        private final Map<String, String> parties = new HashMap<>();

        @Override
        public StoredLine mapRow(ResultSet row, int number) throws SQLException {
            return new StoredLine(
                    row.getLong(1),
                    parties.computeIfAbsent(row.getString(2), code -> code),
                    Basis.valueOf(row.getString(3)),
                    date(row, 4),
                    row.getBigDecimal(5),
                    date(row, 6),
                    zones.computeIfAbsent(row.getString(7), ZoneId::of),
                    date(row, 8));
        }
    }
}
