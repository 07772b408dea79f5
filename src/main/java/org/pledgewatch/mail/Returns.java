package org.pledgewatch.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in mails that came back. Who they are about gets nothing more, if it was a letter of ours. */
@Component
public class Returns {

    private final JdbcClient jdbc;
    private final AddressHash hash;
    private final Suppressions suppressions;

    Returns(JdbcClient jdbc, AddressHash hash, Suppressions suppressions) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.suppressions = suppressions;
    }

    /** What came of one. */
    public enum Outcome {
        /** The address gets nothing more. */
        SUPPRESSED,
        /** It got nothing more already. */
        KNOWN,
        /** It failed for now only, or nobody complained. */
        NOTHING_FINAL,
        /** It is about no letter that we wrote to that address: anybody can write such a report. */
        NOT_OURS,
        /** It is no report that a program can read. */
        NO_REPORT
    }

    @Transactional
    public Outcome take(byte[] mail) {
        Optional<Returned> report = Returned.read(mail);
        if (report.isEmpty()) {
            return Outcome.NO_REPORT;
        }
        Returned returned = report.get();
        if (returned.failed().isEmpty()) {
            return Outcome.NOTHING_FINAL;
        }
        List<Returned.Failed> ours = returned.failed().stream()
                .filter(failed -> note(failed, String.valueOf(returned.messageId())))
                .toList();
        if (ours.isEmpty()) {
            return Outcome.NOT_OURS;
        }
        long added = ours.stream()
                .filter(failed -> suppressions.add(failed.address(), returned.reason(), failed.said()))
                .count();
        return added > 0 ? Outcome.SUPPRESSED : Outcome.KNOWN;
    }

    /** At the letter of this name to this address, if there is one. */
    private boolean note(Returned.Failed failed, String messageId) {
        Optional<Long> letter = jdbc
                .sql("select id, idempotency_key from letter where recipient_hash = ?")
                .param(hash.of(failed.address()))
                .query((row, n) -> Map.entry(row.getLong(1), Claimed.mark(row.getString(2))))
                .list()
                .stream()
                .filter(candidate -> messageId.startsWith("<" + candidate.getValue() + "@"))
                .map(Map.Entry::getKey)
                .findFirst();
        letter.ifPresent(id -> jdbc.sql("update letter set error = ? where id = ?")
                .params("It came back: " + Suppressions.without(failed.address(), failed.said()), id)
                .update());
        return letter.isPresent();
    }
}
