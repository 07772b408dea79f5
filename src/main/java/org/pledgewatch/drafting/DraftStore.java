package org.pledgewatch.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of drafts and of what was done with them. */
@Repository
class DraftStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    DraftStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }

    long add(Draft.Kind kind, Content content, Draft.@Nullable Base base, Member author) {
        content.requireSavable();
        OffsetDateTime now = now();
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into draft (kind, title, state, framework, document, entered, base_slug, base_document,
                    author, editor, version, created_at, changed_at)
                values (?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)""")
                .params(Arrays.asList(
                        kind.name(),
                        content.title(),
                        content.framework(),
                        content.document(),
                        json.writeValueAsString(content.entered().fields()),
                        base == null ? null : base.slug(),
                        base == null ? null : base.document(),
                        author.id(),
                        author.id(),
                        now,
                        now))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Draft> find(long id) {
        return read("select * from draft where id = ?", id).stream().findFirst();
    }

    /** The draft, which nobody else changes until the transaction ends. */
    Optional<Draft> hold(long id) {
        return read("select * from draft where id = ? for update", id).stream().findFirst();
    }

    List<Draft> inState(Draft.State state) {
        return read("select * from draft where state = ? order by changed_at desc, id desc", state.name());
    }

    /** Approved, with a day that has come. */
    List<Draft> due(LocalDate today) {
        return read("select * from draft where state = 'IN_REVIEW' and publish_on <= ? order by publish_on, id", today);
    }

    private List<Draft> read(String sql, Object parameter) {
        return jdbc.sql(sql).param(parameter).query((row, number) -> draft(row)).list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        String base = row.getString("base_slug");
        LocalDate publishOn = row.getObject("publish_on", LocalDate.class);
        return new Draft(
                row.getLong("id"),
                Draft.Kind.valueOf(row.getString("kind")),
                Draft.State.valueOf(row.getString("state")),
                new Content(
                        row.getString("title"),
                        row.getString("framework"),
                        row.getString("document"),
                        new Entered(json.readValue(row.getString("entered"), FIELDS))),
                base == null ? null : new Draft.Base(base, row.getString("base_document")),
                row.getLong("author"),
                row.getLong("editor"),
                row.getInt("version"),
                publishOn == null ? null : new Draft.Approval(row.getLong("approved_by"), publishOn),
                Stamps.moment(row, "created_at"),
                Stamps.moment(row, "changed_at"));
    }

    void write(long id, Content content, Member editor) {
        content.requireSavable();
        jdbc.sql("""
                update draft set title = ?, framework = ?, document = ?, entered = ?, editor = ?,
                    version = version + 1, changed_at = ? where id = ?""")
                .params(Arrays.asList(
                        content.title(),
                        content.framework(),
                        content.document(),
                        json.writeValueAsString(content.entered().fields()),
                        editor.id(),
                        now(),
                        id))
                .update();
    }

    void move(long id, Draft.State state, Draft.@Nullable Approval approval) {
        jdbc.sql("""
                update draft set state = ?, approved_by = ?, publish_on = ?, version = version + 1, changed_at = ?
                where id = ?""")
                .params(Arrays.asList(
                        state.name(),
                        approval == null ? null : approval.by(),
                        approval == null ? null : approval.publishOn(),
                        now(),
                        id))
                .update();
    }

    void note(long id, long member, String name, DraftEvent.What what, @Nullable String note) {
        jdbc.sql("""
                insert into draft_event (draft_id, happened_at, member_id, member_name, what, note)
                values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(id, now(), member, name, what.name(), note))
                .update();
    }

    List<DraftEvent> events(long id) {
        return jdbc.sql("select * from draft_event where draft_id = ? order by id")
                .param(id)
                .query((row, number) -> new DraftEvent(
                        Stamps.moment(row, "happened_at"),
                        row.getLong("member_id"),
                        row.getString("member_name"),
                        DraftEvent.What.valueOf(row.getString("what")),
                        row.getString("note")))
                .list();
    }
}
