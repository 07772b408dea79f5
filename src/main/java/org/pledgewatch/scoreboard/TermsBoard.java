package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.TargetJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every version of every commitment's terms, in one query. */
@Component
class TermsBoard {

    private final JdbcClient jdbc;

    TermsBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the commitment's slug, the first version first: those in force then, and never without the first. */
    Map<String, List<TermsFacts>> all(When when) {
        Map<String, List<TermsFacts>> versions = new LinkedHashMap<>();
        jdbc.sql("select c.slug, t.* from terms t join commitment c on c.id = t.commitment_id"
                        + " order by c.slug, t.version")
                .query(rs -> {
                    Row row = new Row(rs);
                    List<TermsFacts> known = versions.computeIfAbsent(row.text("slug"), s -> new ArrayList<>());
                    TermsFacts version = read(row);
                    boolean inForce = !version.effectiveOn().isAfter(when.asOf())
                            && !version.recordedAt().isAfter(when.knownAt());
                    if (known.isEmpty() || inForce) {
                        known.add(version);
                    }
                });
        return versions;
    }

    private TermsFacts read(Row row) throws SQLException {
        return new TermsFacts(
                row.count("version"),
                row.dayKnown("effective_on"),
                row.moment("recorded_at"),
                row.dayKnown("starts_on"),
                row.day("due_on"),
                row.textOrNull("horizon"),
                row.day("horizon_from"),
                TargetFacts.of(TargetJson.read(row.text("target"))),
                row.textOrNull("change_kind"),
                row.textOrNull("reason"));
    }
}
