package org.pledgewatch.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.IntakeResult;
import org.pledgewatch.observations.PlannedFigure;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables of imports. */
@Repository
class ImportStore {

    private static final int BATCH = 1000;
    private static final int LISTED = 50;
    private static final String COLUMNS = "id, name, origin, sha256, brought_by, brought_at, expires_at, refused,"
            + " recorded_by, recorded_at, reason, added, corrected, unchanged, undone_by, undone_at, undo_reason";

    private final JdbcTemplate jdbc;

    ImportStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long nextId() {
        Long id = jdbc.queryForObject("select nextval('figure_import_seq')", Long.class);
        return id == null ? 0 : id;
    }

    void add(BroughtImport brought, byte @Nullable [] content) {
        jdbc.update(
                """
                insert into figure_import (id, name, origin, content, sha256, brought_by, brought_at, expires_at, refused)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                brought.id(),
                brought.name(),
                brought.origin().name(),
                content,
                brought.sha256(),
                brought.broughtBy(),
                Stamps.of(brought.broughtAt()),
                Stamps.of(brought.expiresAt()),
                brought.refused());
    }

    Optional<BroughtImport> find(long id) {
        return jdbc.query("select " + COLUMNS + " from figure_import where id = ?", (row, n) -> read(row), id).stream()
                .findFirst();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<BroughtImport> lock(long id) {
        return jdbc
                .query("select " + COLUMNS + " from figure_import where id = ? for update", (row, n) -> read(row), id)
                .stream()
                .findFirst();
    }

    /** The newest first. */
    List<BroughtImport> newest() {
        return jdbc.query(
                "select " + COLUMNS + " from figure_import order by id desc fetch first " + LISTED + " rows only",
                (row, n) -> read(row));
    }

    List<BroughtImport> waiting(Instant now) {
        return jdbc.query(
                "select " + COLUMNS + " from figure_import where recorded_at is null and expires_at > ? order by id",
                (row, n) -> read(row),
                Stamps.of(now));
    }

    byte[] content(long id) {
        byte[] content = jdbc.queryForObject("select content from figure_import where id = ?", byte[].class, id);
        return content == null ? new byte[0] : content;
    }

    void recorded(long id, long by, Instant at, String reason, IntakePlan plan) {
        IntakeResult counts = plan.result();
        jdbc.update("""
                update figure_import set content = null, recorded_by = ?, recorded_at = ?, reason = ?, added = ?,
                  corrected = ?, unchanged = ? where id = ?""", by, Stamps.of(at), reason, counts.added(), counts.corrected(), counts.unchanged(), id);
        jdbc.batchUpdate(
                "insert into figure_import_row (import_id, observation_id) values (?, ?)",
                plan.written(),
                BATCH,
                (statement, planned) -> set(statement, id, planned));
    }

    private static void set(java.sql.PreparedStatement statement, long id, PlannedFigure planned) throws SQLException {
        statement.setLong(1, id);
        statement.setLong(2, planned.id());
    }

    List<Long> observationsOf(long id) {
        return jdbc.query(
                "select observation_id from figure_import_row where import_id = ?",
                (row, number) -> row.getLong(1),
                id);
    }

    void undone(long id, long by, Instant at, String reason) {
        jdbc.update(
                "update figure_import set undone_by = ?, undone_at = ?, undo_reason = ? where id = ?",
                by,
                Stamps.of(at),
                reason,
                id);
    }

    int drop(long id) {
        return jdbc.update("delete from figure_import where id = ? and recorded_at is null", id);
    }

    int dropExpired(Instant now) {
        return jdbc.update("delete from figure_import where recorded_at is null and expires_at <= ?", Stamps.of(now));
    }

    private static BroughtImport read(ResultSet row) throws SQLException {
        BroughtImport.Done recorded = done(row, "recorded_by", "recorded_at", "reason");
        return new BroughtImport(
                row.getLong("id"),
                row.getString("name"),
                Origin.valueOf(row.getString("origin")),
                row.getString("sha256"),
                row.getLong("brought_by"),
                Stamps.moment(row, "brought_at"),
                Stamps.moment(row, "expires_at"),
                row.getInt("refused"),
                recorded,
                recorded == null
                        ? null
                        : new IntakeResult(row.getInt("added"), row.getInt("corrected"), row.getInt("unchanged")),
                done(row, "undone_by", "undone_at", "undo_reason"));
    }

    private static BroughtImport.@Nullable Done done(ResultSet row, String by, String at, String reason)
            throws SQLException {
        return row.getObject(at) == null
                ? null
                : new BroughtImport.Done(row.getLong(by), Stamps.moment(row, at), row.getString(reason));
    }
}
