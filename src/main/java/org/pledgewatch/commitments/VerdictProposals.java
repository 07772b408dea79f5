package org.pledgewatch.commitments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Verdicts that wait for a second person; until then nobody outside the desk reads them. */
@Service
@Transactional
public class VerdictProposals {

    private static final int LONGEST_REASON = 4000;

    private final JdbcClient jdbc;
    private final Undertakings undertakings;
    private final Clock clock;

    VerdictProposals(JdbcClient jdbc, Undertakings undertakings, Clock clock) {
        this.jdbc = jdbc;
        this.undertakings = undertakings;
        this.clock = clock;
    }

    /** How an answer ended. */
    public enum Outcome {
        APPROVED,
        DECLINED,
        /** Somebody settled it before. */
        SETTLED_BEFORE
    }

    /**
     * Keeps a verdict until another person approves it.
     *
     * @return its number
     * @throws IllegalArgumentException if it is not for people to say, or has no reason
     */
    public long propose(
            long undertaking,
            Status status,
            LocalDate effectiveOn,
            String reason,
            @Nullable Evidence evidence,
            long member,
            String givenBy) {
        requireSayable(status, effectiveOn, reason, givenBy);
        Long id = jdbc.sql("select nextval('verdict_proposal_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("""
                insert into verdict_proposal (id, undertaking_id, status, effective_on, reason, evidence_title,
                  evidence_link, evidence_sha256, given_by_member, given_by, given_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(undertaking)
                .param(status.name())
                .param(effectiveOn)
                .param(reason.strip())
                .param(evidence == null ? null : evidence.title())
                .param(evidence == null ? null : evidence.link())
                .param(evidence == null ? null : evidence.sha256())
                .param(member)
                .param(givenBy)
                .param(now())
                .update();
        return id;
    }

    private void requireSayable(Status status, LocalDate effectiveOn, String reason, String givenBy) {
        new Verdict(status, effectiveOn, reason, null, givenBy, "another");
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException(
                    "The reason is longer than " + LONGEST_REASON + " characters: shorten it.");
        }
        if (effectiveOn.isAfter(clock.instant().atOffset(ZoneOffset.MAX).toLocalDate())) {
            throw new IllegalArgumentException(
                    "A verdict cannot take effect on " + effectiveOn + ", which lies ahead: choose a day until today.");
        }
    }

    /** Those that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<VerdictProposal> waiting() {
        return jdbc.sql("select * from verdict_proposal where outcome is null order by id")
                .query((row, n) -> read(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<VerdictProposal> find(long id) {
        return jdbc.sql("select * from verdict_proposal where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * Puts it on record, beside the computed status.
     *
     * @throws IllegalArgumentException if the member is the one who gave it
     */
    public Outcome approve(long id, long member, String approvedBy) {
        VerdictProposal proposal = lockWaiting(id).orElse(null);
        if (proposal == null) {
            return Outcome.SETTLED_BEFORE;
        }
        if (proposal.givenByMember() == member) {
            throw new IllegalArgumentException("You gave this verdict yourself: a second person has to approve it.");
        }
        undertakings.judge(
                proposal.undertaking(),
                new Verdict(
                        proposal.status(),
                        proposal.effectiveOn(),
                        proposal.reason(),
                        proposal.evidence(),
                        proposal.givenBy(),
                        approvedBy));
        settle(id, Outcome.APPROVED, member, null);
        return Outcome.APPROVED;
    }

    /**
     * Ends it without putting it on record; who gave it may do so too.
     *
     * @throws IllegalArgumentException without a reason
     */
    public Outcome decline(long id, long member, String why) {
        if (why.isBlank() || why.length() > 1000) {
            throw new IllegalArgumentException("Say in at most 1000 characters why the verdict is declined.");
        }
        if (lockWaiting(id).isEmpty()) {
            return Outcome.SETTLED_BEFORE;
        }
        settle(id, Outcome.DECLINED, member, why.strip());
        return Outcome.DECLINED;
    }

    private Optional<VerdictProposal> lockWaiting(long id) {
        return jdbc.sql("select * from verdict_proposal where id = ? and outcome is null for update")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    private void settle(long id, Outcome outcome, long member, @Nullable String answer) {
        jdbc.sql(
                        "update verdict_proposal set outcome = ?, settled_by_member = ?, settled_at = ?, answer = ? where id = ?")
                .param(outcome.name())
                .param(member)
                .param(now())
                .param(answer)
                .param(id)
                .update();
    }

    private OffsetDateTime now() {
        return Stamps.of(clock.instant());
    }

    private static VerdictProposal read(ResultSet row) throws SQLException {
        String title = row.getString("evidence_title");
        return new VerdictProposal(
                row.getLong("id"),
                row.getLong("undertaking_id"),
                Status.valueOf(row.getString("status")),
                row.getObject("effective_on", LocalDate.class),
                row.getString("reason"),
                title == null
                        ? null
                        : new Evidence(title, row.getString("evidence_link"), row.getString("evidence_sha256"), null),
                row.getLong("given_by_member"),
                row.getString("given_by"),
                Stamps.moment(row, "given_at"));
    }
}
