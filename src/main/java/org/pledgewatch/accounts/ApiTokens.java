package org.pledgewatch.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What programs sign in with: no more than its member may, and for no longer than a year. */
@Component
public class ApiTokens {

    private static final String BEGINNING = "pledgewatch_";
    private static final Pattern TOKEN = Pattern.compile(BEGINNING + "[A-Za-z0-9_-]{43}");
    private static final int LONGEST_DAYS = 366;

    private final JdbcClient jdbc;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Members members, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** One of them, without what opens. */
    public record Listed(
            long id,
            String label,
            Role role,
            Set<String> parties,
            Instant expires,
            @Nullable Instant used,
            boolean revoked,
            boolean expired) {}

    /**
     * A new one.
     *
     * @return what opens, shown this once
     * @throws RefusedEntry where it would be of more than the member may, or of too long
     */
    @Transactional
    public String draw(Member owner, String label, Role role, Set<String> parties, int days) {
        String named = label.strip();
        if (named.isEmpty() || named.length() > 100) {
            throw new RefusedEntry(RefusedEntry.Field.LABEL, "refused.label");
        }
        if (days < 1 || days > LONGEST_DAYS) {
            throw new RefusedEntry(RefusedEntry.Field.EXPIRY, "refused.days");
        }
        if (!owner.may(role) || !parties.stream().allMatch(owner::isFor)) {
            throw new RefusedEntry(RefusedEntry.Field.LIMITS, "refused.token.more");
        }
        String token = BEGINNING + Secrets.draw();
        Instant now = clock.instant();
        jdbc.sql("insert into api_token (member_id, label, token_hash, role, parties, created_at, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(owner.id())
                .param(named)
                .param(Secrets.hash(token))
                .param(role.name())
                .param(parties.isEmpty() ? null : String.join(" ", new TreeSet<>(parties)))
                .param(Stamps.of(now))
                .param(Stamps.of(now.plus(Duration.ofDays(days))))
                .update();
        audit.note(owner, "made an API token", named + ", " + role + ", " + days + " days");
        return token;
    }

    public List<Listed> of(Member owner) {
        return jdbc.sql("select * from api_token where member_id = ? order by id desc")
                .param(owner.id())
                .query((row, n) -> listed(row))
                .list();
    }

    private Listed listed(ResultSet row) throws SQLException {
        Instant expires = Stamps.moment(row, "expires_at");
        return new Listed(
                row.getLong("id"),
                row.getString("label"),
                Role.valueOf(row.getString("role")),
                split(row.getString("parties")),
                expires,
                Stamps.orNull(row, "used_at"),
                Stamps.orNull(row, "revoked_at") != null,
                !expires.isAfter(clock.instant()));
    }

    /** @return whether it was the member's and still good */
    @Transactional
    public boolean revoke(Member owner, long id) {
        boolean done =
                jdbc.sql("update api_token set revoked_at = ? where id = ? and member_id = ? and revoked_at is null")
                                .params(Stamps.of(clock.instant()), id, owner.id())
                                .update()
                        == 1;
        if (done) {
            audit.note(owner, "revoked an API token", "number " + id);
        }
        return done;
    }

    /** Whoever the token was drawn for, with what both the member and the token may. */
    Optional<Member> memberOf(String token) {
        record Found(long id, long member, Role role, Set<String> parties) {}
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Found> found = jdbc.sql(
                        "select * from api_token where token_hash = ? and revoked_at is null and expires_at > ?")
                .params(Secrets.hash(token), Stamps.of(now))
                .query((row, n) -> new Found(
                        row.getLong("id"),
                        row.getLong("member_id"),
                        Role.valueOf(row.getString("role")),
                        split(row.getString("parties"))))
                .optional();
        found.ifPresent(
                f -> jdbc.sql("update api_token set used_at = ? where id = ? and (used_at is null or used_at < ?)")
                        .params(Stamps.of(now), f.id(), Stamps.of(now.minus(Duration.ofMinutes(10))))
                        .update());
        return found.flatMap(f -> members.find(f.member()).flatMap(m -> narrowed(m, f.role(), f.parties())));
    }

    /** Nobody where nothing is left: no party would mean all of them. */
    private static Optional<Member> narrowed(Member member, Role role, Set<String> parties) {
        Set<String> both = new HashSet<>(parties.isEmpty() ? member.parties() : parties);
        both.removeIf(party -> !member.isFor(party));
        boolean isLimited = !parties.isEmpty() || !member.parties().isEmpty();
        Role lesser = member.may(role) ? role : member.role();
        return isLimited && both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Member(member.id(), member.name(), lesser, both, member.frameworks()));
    }

    private static Set<String> split(@Nullable String parties) {
        return parties == null ? Set.of() : Arrays.stream(parties.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}
