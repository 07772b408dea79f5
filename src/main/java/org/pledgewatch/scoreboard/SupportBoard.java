package org.pledgewatch.scoreboard;

import java.time.ZoneOffset;
import java.util.List;
import org.pledgewatch.evidence.EvidenceReader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands beside a status: documents, and the reasons that were given. */
@Component
class SupportBoard {

    private final EvidenceReader evidence;
    private final JdbcClient jdbc;

    SupportBoard(EvidenceReader evidence, JdbcClient jdbc) {
        this.evidence = evidence;
        this.jdbc = jdbc;
    }

    List<FileFacts> files(long undertaking, When when) {
        return evidence.ofPublic(undertaking).stream()
                .filter(file -> !file.attachedAt().isAfter(when.knownAt()))
                .map(file ->
                        new FileFacts(file.title(), file.sha256(), file.kind().name(), file.bytes(), file.attachedAt()))
                .toList();
    }

    /** The newest first. */
    List<BreachFacts> reasons(long undertaking, When when) {
        return jdbc.sql("select * from breach_reason where undertaking_id = ? and stated_on <= ? and recorded_at <= ?"
                        + " order by stated_on desc, id desc")
                .params(undertaking, when.asOf(), when.knownAt().atOffset(ZoneOffset.UTC))
                .query((rs, n) -> {
                    Row row = new Row(rs);
                    return new BreachFacts(
                            row.dayKnown("stated_on"),
                            row.text("text"),
                            row.text("language"),
                            new SourceFacts(row.text("source_title"), null, row.textOrNull("source_link")));
                })
                .list();
    }
}
