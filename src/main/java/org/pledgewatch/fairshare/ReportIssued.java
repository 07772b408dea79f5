package org.pledgewatch.fairshare;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report was issued, in the transaction that writes it: for those who announce it.
 *
 * @param id by which it is found at {@code /fair-share/reports/}
 * @param corrects the edition before
 * @param reason why that is corrected, as a person said it; none where the timetable did
 */
public record ReportIssued(
        String id,
        int year,
        ReportKind kind,
        int edition,
        Instant issuedAt,
        IssuedReport.Totals totals,
        @Nullable String corrects,
        @Nullable String reason) {

    static ReportIssued of(IssuedReport report) {
        return new ReportIssued(
                report.id(),
                report.year(),
                report.kind(),
                report.edition(),
                report.issuedAt(),
                report.totals(),
                report.corrects(),
                report.reason());
    }
}
