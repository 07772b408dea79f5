package org.pledgewatch.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables of files and of what they are evidence for. */
@Repository
class EvidenceStore {

    private final JdbcTemplate jdbc;

    EvidenceStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String sha256, FileKind kind, byte[] content, long member, OffsetDateTime now) {
        Integer kept =
                jdbc.queryForObject("select count(*) from evidence_file where sha256 = ?", Integer.class, sha256);
        if (kept != null && kept > 0) {
            return;
        }
        jdbc.update("""
                insert into evidence_file (sha256, kind, content, bytes, brought_by, brought_at)
                values (?, ?, ?, ?, ?, ?)""", sha256, kind.name(), content, content.length, member, now);
    }

    void attach(
            long undertaking,
            String sha256,
            String name,
            String title,
            boolean isPublic,
            long member,
            OffsetDateTime now) {
        jdbc.update("""
                insert into evidence_attachment (id, undertaking_id, sha256, name, title, is_public, attached_by, attached_at)
                values (nextval('evidence_attachment_seq'), ?, ?, ?, ?, ?, ?, ?)""", undertaking, sha256, name, title, isPublic, member, now);
    }

    boolean withdraw(long undertaking, long id, OffsetDateTime now) {
        return jdbc.update(
                        "update evidence_attachment set withdrawn_at = ?"
                                + " where undertaking_id = ? and id = ? and withdrawn_at is null",
                        now,
                        undertaking,
                        id)
                > 0;
    }

    List<Attachment> attachments(long undertaking) {
        return jdbc.query(
                """
                select a.*, f.kind, f.bytes from evidence_attachment a join evidence_file f on f.sha256 = a.sha256
                where a.undertaking_id = ? and a.withdrawn_at is null order by a.id""",
                (row, n) -> new Attachment(
                        row.getLong("id"),
                        row.getLong("undertaking_id"),
                        row.getString("sha256"),
                        row.getString("name"),
                        row.getString("title"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getInt("bytes"),
                        row.getBoolean("is_public"),
                        row.getLong("attached_by"),
                        Stamps.moment(row, "attached_at")),
                undertaking);
    }

    Optional<Document> open(String which, Object... arguments) {
        return jdbc
                .query(
                        "select a.name, f.kind, f.content from evidence_attachment a"
                                + " join evidence_file f on f.sha256 = a.sha256 where a.withdrawn_at is null and "
                                + which + " order by a.id fetch first 1 rows only",
                        (row, n) -> new Document(row.getString(1), FileKind.valueOf(row.getString(2)), row.getBytes(3)),
                        arguments)
                .stream()
                .findFirst();
    }
}
