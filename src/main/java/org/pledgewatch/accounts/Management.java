package org.pledgewatch.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do to members, and never to themselves, so that one is always left. */
@Component
public class Management {

    private static final String LISTED = "select m.*, (select count(*) from member_identity i where i.member_id = m.id)"
            + " as identities from member m";

    private final JdbcClient jdbc;
    private final Members members;
    private final SigningIn signingIn;
    private final SecondFactor factor;
    private final Identities identities;
    private final AuditTrail audit;
    private final Clock clock;

    Management(
            JdbcClient jdbc,
            Members members,
            SigningIn signingIn,
            SecondFactor factor,
            Identities identities,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.signingIn = signingIn;
        this.factor = factor;
        this.identities = identities;
        this.audit = audit;
        this.clock = clock;
    }

    /** A member as administrators see it. */
    public record Listed(
            long id,
            String name,
            String address,
            Role role,
            Set<String> parties,
            Set<String> frameworks,
            boolean invited,
            boolean secondFactor,
            boolean provider,
            boolean disabled,
            @Nullable Instant signedIn) {}

    public List<Listed> all() {
        return jdbc.sql(LISTED + " order by disabled_at nulls first, name, id")
                .query((row, n) -> listed(row))
                .list();
    }

    public Optional<Listed> find(long id) {
        return jdbc.sql(LISTED + " where id = ?")
                .param(id)
                .query((row, n) -> listed(row))
                .optional();
    }

    private Listed listed(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Listed(
                id,
                row.getString("name"),
                row.getString("address"),
                Role.valueOf(row.getString("role")),
                members.limits(id, Members.PARTY),
                members.limits(id, Members.FRAMEWORK),
                row.getString("password") == null && row.getObject("signed_in_at") == null,
                row.getString("totp_secret") != null,
                row.getLong("identities") > 0,
                row.getObject("disabled_at") != null,
                Stamps.orNull(row, "signed_in_at"));
    }

    /** Another role or other limits, from the next request on. */
    @Transactional
    public void change(Member by, long id, Role role, Set<String> parties, Set<String> frameworks) {
        Listed whom = other(by, id);
        jdbc.sql("update member set role = ? where id = ?")
                .params(role.name(), id)
                .update();
        members.limit(id, parties, frameworks);
        audit.note(
                by,
                "changed a member",
                whom.name() + ": " + whom.role() + " " + whom.parties() + whom.frameworks() + " → " + role + " "
                        + parties + frameworks);
    }

    @Transactional
    public void disable(Member by, long id) {
        Listed whom = other(by, id);
        jdbc.sql("update member set disabled_at = ? where id = ?")
                .params(Stamps.of(clock.instant()), id)
                .update();
        jdbc.sql("update api_token set revoked_at = ? where member_id = ? and revoked_at is null")
                .params(Stamps.of(clock.instant()), id)
                .update();
        signingIn.endSessions(id);
        audit.note(by, "disabled a member", whom.name());
    }

    @Transactional
    public void enable(Member by, long id) {
        Listed whom = other(by, id);
        jdbc.sql("update member set disabled_at = null where id = ?").param(id).update();
        audit.note(by, "let a member in again", whom.name());
    }

    @Transactional
    public void endSessions(Member by, long id) {
        Listed whom = other(by, id);
        signingIn.endSessions(id);
        audit.note(by, "ended a member's sessions", whom.name());
    }

    /** For somebody who lost the telephone and the sheet. */
    @Transactional
    public void forgetSecondFactor(Member by, long id) {
        Listed whom = other(by, id);
        factor.forget(id);
        audit.note(by, "took a member's second factor off", whom.name());
    }

    /**
     * For somebody who has another account at the provider now; who is signed in with the one before is not any more.
     */
    @Transactional
    public void forgetProvider(Member by, long id) {
        Listed whom = other(by, id);
        identities.forget(id);
        signingIn.endSessions(id);
        audit.note(by, "parted a member from its provider", whom.name());
    }

    private Listed other(Member by, long id) {
        if (by.id() == id) {
            throw new RefusedEntry(RefusedEntry.Field.NAME, "refused.self");
        }
        return find(id).orElseThrow(() -> new RefusedEntry(RefusedEntry.Field.NAME, "refused.nobody"));
    }
}
