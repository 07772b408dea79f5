package org.pledgewatch.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/** Which standings are meant; null, or an empty list of commitments, means any. */
public record StandingFilter(
        @Nullable String party,
        @Nullable String commitment,
        @Nullable String framework,
        @Nullable String theme,
        @Nullable String kind,
        @Nullable Status status,
        List<String> commitments) {

    public static final StandingFilter ALL = new StandingFilter(null, null, null, null, null, null, List.of());

    public static StandingFilter party(String code) {
        return new StandingFilter(code, null, null, null, null, null, List.of());
    }

    public static StandingFilter commitment(String slug) {
        return new StandingFilter(null, slug, null, null, null, null, List.of());
    }

    public static StandingFilter commitments(List<String> slugs) {
        return new StandingFilter(null, null, null, null, null, null, slugs);
    }

    public static StandingFilter framework(String slug) {
        return new StandingFilter(null, null, slug, null, null, null, List.of());
    }

    public static StandingFilter theme(String slug) {
        return new StandingFilter(null, null, null, slug, null, null, List.of());
    }

    /**
     * The conditions, for a statement whose tables are undertaking u and commitment c; the status is not among them.
     */
    String where() {
        List<String> conditions = new ArrayList<>();
        conditions.add("1 = 1");
        if (party != null) {
            conditions.add("u.party = :party");
        }
        if (commitment != null) {
            conditions.add("c.slug = :commitment");
        }
        if (framework != null) {
            conditions.add("c.framework = :framework");
        }
        if (theme != null) {
            conditions.add("exists (select 1 from commitment_theme ct"
                    + " where ct.commitment_id = c.id and ct.theme = :theme)");
        }
        if (kind != null) {
            conditions.add("c.kind = :kind");
        }
        if (!commitments.isEmpty()) {
            conditions.add("c.slug in (:commitments)");
        }
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "party", party);
        put(values, "commitment", commitment);
        put(values, "framework", framework);
        put(values, "theme", theme);
        put(values, "kind", kind);
        if (!commitments.isEmpty()) {
            values.put("commitments", commitments);
        }
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
