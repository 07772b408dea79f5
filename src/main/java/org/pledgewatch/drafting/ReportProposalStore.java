package org.pledgewatch.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.fairshare.ReportDraft;
import org.pledgewatch.fairshare.ReportKind;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reports that are proposed. */
@Repository
class ReportProposalStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportProposalStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(Member me, ReportDraft draft) {
        Long id = jdbc.sql("select nextval('report_proposal_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into report_proposal (id, report_year, kind, reason, fingerprint, proposed_by, proposed_by_name,
                  proposed_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(draft.report().year())
                .param(draft.report().kind().name())
                .param(draft.report().reason())
                .param(draft.fingerprint())
                .param(me.id())
                .param(me.name())
                .param(now())
                .update();
        return id;
    }

    /** The oldest first. */
    List<ReportProposal> waiting() {
        return jdbc.sql("select * from report_proposal where outcome is null order by id")
                .query((row, n) -> read(row))
                .list();
    }

    Optional<ReportProposal> find(long id) {
        return jdbc.sql("select * from report_proposal where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** One that waits, held until the transaction ends. */
    Optional<ReportProposal> hold(long id) {
        return jdbc.sql("select * from report_proposal where id = ? and outcome is null for update")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    void settle(Member me, long id, ReportProposal.Outcome outcome, @Nullable String answer, @Nullable String report) {
        jdbc.sql("update report_proposal set outcome = ?, settled_by = ?, settled_at = ?, answer = ?, report_id = ?"
                        + " where id = ?")
                .param(outcome.name())
                .param(me.id())
                .param(now())
                .param(answer)
                .param(report)
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }

    private static ReportProposal read(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return new ReportProposal(
                row.getLong("id"),
                row.getInt("report_year"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getString("fingerprint"),
                row.getLong("proposed_by"),
                row.getString("proposed_by_name"),
                Stamps.moment(row, "proposed_at"),
                outcome == null ? null : ReportProposal.Outcome.valueOf(outcome),
                row.getString("answer"),
                row.getString("report_id"));
    }
}
