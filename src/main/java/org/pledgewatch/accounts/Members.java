package org.pledgewatch.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be at the desk. */
@Component
public class Members {

    /** Enough to keep nonsense out; whether it is anybody's, a mail will tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C}@<>\",;:\\\\]{1,64}@[\\p{L}\\p{N}.-]{1,185}");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]");

    static final String PARTY = "PARTY";
    static final String FRAMEWORK = "FRAMEWORK";

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whoever is not disabled. */
    public Optional<Member> find(long id) {
        return jdbc.sql("""
                select m.id, m.name, m.role, l.kind, l.code from member m left join member_limit l on l.member_id = m.id
                where m.id = ? and m.disabled_at is null""").param(id).query(Members::read).stream().findFirst();
    }

    /** Whoever signs in with the e-mail address. */
    public Optional<Member> byAddress(String address) {
        return jdbc.sql("select id from member where address = ?")
                .param(address.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** All who came in once and are not disabled, in order of their numbers. */
    public List<Member> present() {
        return jdbc.sql("""
                select m.id, m.name, m.role, l.kind, l.code from member m left join member_limit l on l.member_id = m.id
                where m.disabled_at is null and (m.password is not null or m.signed_in_at is not null)
                order by m.id""").query(Members::read);
    }

    /** What the member signs in with. */
    public String addressOf(Member member) {
        return jdbc.sql("select address from member where id = ?")
                .param(member.id())
                .query(String.class)
                .single();
    }

    /** Whether somebody was ever made a member. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from member").query(Long.class).single() == 0;
    }

    /**
     * Makes somebody a member, who has no password yet.
     *
     * @throws RefusedEntry where the address or the name cannot be one, or the address is a member's
     */
    @Transactional
    public Member add(String address, String name, Role role, Set<String> parties, Set<String> frameworks) {
        String known = name.strip();
        if (known.isEmpty() || known.length() > 200 || INVISIBLE.matcher(known).find()) {
            throw new RefusedEntry(RefusedEntry.Field.NAME, "refused.name");
        }
        KeyHolder id = new GeneratedKeyHolder();
        try {
            jdbc.sql("insert into member (address, name, role, created_at) values (?, ?, ?, ?)")
                    .params(address(address), known, role.name(), Stamps.of(clock.instant()))
                    .update(id, "id");
        } catch (DuplicateKeyException e) {
            throw new RefusedEntry(RefusedEntry.Field.ADDRESS, "refused.address.taken");
        }
        long number = java.util.Objects.requireNonNull(id.getKey()).longValue();
        limit(number, parties, frameworks);
        return new Member(number, known, role, parties, frameworks);
    }

    Set<String> limits(long id, String kind) {
        return Set.copyOf(jdbc.sql("select code from member_limit where member_id = ? and kind = ?")
                .params(id, kind)
                .query(String.class)
                .list());
    }

    void limit(long id, Set<String> parties, Set<String> frameworks) {
        jdbc.sql("delete from member_limit where member_id = ?").param(id).update();
        parties.forEach(code -> limit(id, PARTY, code));
        frameworks.forEach(slug -> limit(id, FRAMEWORK, slug));
    }

    private void limit(long id, String kind, String code) {
        jdbc.sql("insert into member_limit (member_id, kind, code) values (?, ?, ?)")
                .params(id, kind, code)
                .update();
    }

    /** As it is kept and compared. */
    static String address(String given) {
        String address = given.strip().toLowerCase(Locale.ROOT);
        if (!ADDRESS.matcher(address).matches()) {
            throw new RefusedEntry(RefusedEntry.Field.ADDRESS, "refused.address");
        }
        return address;
    }

    /** A member has a row for each of its limits, or one; they lie together. */
    private static List<Member> read(ResultSet rows) throws SQLException {
        Map<Long, Member> found = new LinkedHashMap<>();
        Map<Long, Set<String>> parties = new HashMap<>();
        Map<Long, Set<String>> frameworks = new HashMap<>();
        while (rows.next()) {
            long id = rows.getLong("id");
            @Nullable String kind = rows.getString("kind");
            if (kind != null) {
                (kind.equals(PARTY) ? parties : frameworks)
                        .computeIfAbsent(id, member -> new HashSet<>())
                        .add(rows.getString("code"));
            }
            found.put(
                    id,
                    new Member(
                            id,
                            rows.getString("name"),
                            Role.valueOf(rows.getString("role")),
                            parties.getOrDefault(id, Set.of()),
                            frameworks.getOrDefault(id, Set.of())));
        }
        return List.copyOf(found.values());
    }
}
