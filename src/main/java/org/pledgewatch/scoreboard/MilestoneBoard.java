package org.pledgewatch.scoreboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones, with the last report about each. */
@Component
class MilestoneBoard {

    private final JdbcClient jdbc;

    MilestoneBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MilestoneFacts> of(long undertaking, TermsFacts terms, @Nullable LocalDate deadline, When when) {
        List<Map<?, ?>> steps = terms.target().list("steps");
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<String, Report> reports = new HashMap<>();
        jdbc.sql("select m.milestone, m.done_on, m.note, e.title as evidence_title, e.link as evidence_link"
                        + " from milestone_report m left join evidence e on e.id = m.evidence_id"
                        + " where m.undertaking_id = :id and m.recorded_at <= :knownAt order by m.id")
                .param("id", undertaking)
                .param("knownAt", when.knownAt().atOffset(ZoneOffset.UTC))
                .query(rs -> {
                    reports.put(rs.getString("milestone"), new Report(new Row(rs)));
                });
        return steps.stream()
                .map(step -> milestone(step, deadline, reports.get(String.valueOf(step.get("key"))), when))
                .toList();
    }

    private static MilestoneFacts milestone(
            Map<?, ?> step, @Nullable LocalDate deadline, @Nullable Report report, When when) {
        @Nullable LocalDate dueOn = step.get("dueOn") instanceof LocalDate own ? own : deadline;
        boolean told = report != null && (report.doneOn == null || !report.doneOn.isAfter(when.asOf()));
        return new MilestoneFacts(
                String.valueOf(step.get("key")),
                String.valueOf(step.get("title")),
                dueOn,
                told && report != null ? report.doneOn : null,
                told && report != null ? report.note : null,
                told && report != null ? report.evidence : null);
    }

    private record Report(
            @Nullable LocalDate doneOn,
            @Nullable String note,
            @Nullable SourceFacts evidence) {
        Report(Row row) throws SQLException {
            this(row.day("done_on"), row.textOrNull("note"), row.evidence());
        }
    }
}
