package org.pledgewatch.accounts;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How members are written to: as each chose, else as the server is set. */
@Component
public class MemberPreferences {

    private final JdbcClient jdbc;
    private final AccountSettings settings;
    private final AuditTrail audit;

    MemberPreferences(JdbcClient jdbc, AccountSettings settings, AuditTrail audit) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.audit = audit;
    }

    public Preferences of(Member member) {
        return jdbc.sql("select language, zone from member where id = ?")
                .param(member.id())
                .query((row, n) -> new Preferences(language(row.getString(1)), zone(row.getString(2))))
                .single();
    }

    private Language language(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Language::of).orElse(settings.language());
    }

    /** A zone that the platform no longer knows is as none. */
    private ZoneId zone(@Nullable String id) {
        return id == null || !ZoneId.getAvailableZoneIds().contains(id) ? settings.zone() : ZoneId.of(id);
    }

    /** @throws RefusedEntry if there is no such language or zone */
    @Transactional
    public void change(Member me, String language, String zone) {
        if (!zones().contains(zone)) {
            throw new RefusedEntry(RefusedEntry.Field.ZONE, "refused.zone");
        }
        Language chosen = Language.of(language)
                .orElseThrow(() -> new RefusedEntry(RefusedEntry.Field.LANGUAGE, "refused.language"));
        choose(me, chosen);
        jdbc.sql("update member set zone = ? where id = ?")
                .params(zone, me.id())
                .update();
        audit.note(me, "changed how it is written to", language + ", " + zone);
    }

    /** The language of somebody who is invited, and has not chosen one yet. */
    void choose(Member whom, Language language) {
        jdbc.sql("update member set language = ? where id = ?")
                .params(language.code(), whom.id())
                .update();
    }

    /** Zones that can be chosen: named after a place, and UTC; in order. */
    public List<String> zones() {
        return Arrays.stream(ZoneId.getAvailableZoneIds().toArray(String[]::new))
                .filter(id -> id.equals("UTC")
                        || id.equals(settings.zone().getId())
                        || id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                .sorted()
                .toList();
    }
}
