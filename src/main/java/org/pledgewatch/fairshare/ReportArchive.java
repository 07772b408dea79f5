package org.pledgewatch.fairshare;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports as they were issued: rows are added and read, never changed. */
@Repository
public class ReportArchive {

    private static final String HEAD =
            "select id, report_year, kind, edition, issued_at, known_at, method, sha256, corrects from fair_share_report";

    private final JdbcClient jdbc;

    ReportArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<ReportHead> all() {
        return jdbc.sql(HEAD + " order by report_year desc, issued_at desc, id desc")
                .query(ReportArchive::head)
                .list();
    }

    /** Those of a year, the newest first. */
    public List<ReportHead> ofYear(int year) {
        return jdbc.sql(HEAD + " where report_year = ? order by issued_at desc, id desc")
                .param(year)
                .query(ReportArchive::head)
                .list();
    }

    public Optional<ReportHead> head(String id) {
        return jdbc.sql(HEAD + " where id = ?")
                .param(id)
                .query(ReportArchive::head)
                .optional();
    }

    /** Its canonical JSON, byte for byte as its hash says. */
    public Optional<String> json(String id) {
        return jdbc.sql("select content from fair_share_report where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    public Optional<IssuedReport> find(String id) {
        return json(id).map(json -> CanonicalJson.read(json, IssuedReport.class));
    }

    /** Its sheet with live formulas. */
    public Optional<byte[]> sheet(String id) {
        return jdbc.sql("select sheet from fair_share_report where id = ?")
                .param(id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    Optional<String> issuedFor(String key) {
        return jdbc.sql("select id from fair_share_report where issued_for = ?")
                .param(key)
                .query(String.class)
                .optional();
    }

    Optional<ReportHead> newest(int year, ReportKind kind) {
        return jdbc.sql(HEAD + " where report_year = ? and kind = ? order by edition desc fetch first 1 rows only")
                .params(year, kind.name())
                .query(ReportArchive::head)
                .optional();
    }

    /** What the newest of a year says, of one kind or of any. */
    Optional<String> substance(int year, @Nullable ReportKind kind) {
        return jdbc.sql("select substance from fair_share_report where report_year = ? and (kind = ? or ? = 'ANY')"
                        + " order by issued_at desc, edition desc fetch first 1 rows only")
                .params(year, kind == null ? "" : kind.name(), kind == null ? "ANY" : "")
                .query(String.class)
                .optional();
    }

    void add(IssuedReport report, @Nullable String issuedFor, String json, String substance, byte[] sheet) {
        jdbc.sql(
                        "insert into fair_share_report (id, report_year, kind, edition, issued_for, issued_at, known_at, method,"
                                + " corrects, content, sha256, substance, sheet) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(report.id())
                .param(report.year())
                .param(report.kind().name())
                .param(report.edition())
                .param(issuedFor)
                .param(Stamps.of(report.issuedAt()))
                .param(Stamps.of(report.knownAt()))
                .param(report.method())
                .param(report.corrects())
                .param(json)
                .param(Sha256.of(json))
                .param(substance)
                .param(sheet)
                .update();
    }

    private static ReportHead head(ResultSet row, int number) throws SQLException {
        return new ReportHead(
                row.getString("id"),
                row.getInt("report_year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getInt("edition"),
                Stamps.moment(row, "issued_at"),
                Stamps.moment(row, "known_at"),
                row.getString("method"),
                row.getString("sha256"),
                row.getString("corrects"));
    }
}
