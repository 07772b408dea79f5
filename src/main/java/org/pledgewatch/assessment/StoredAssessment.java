package org.pledgewatch.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** What is kept of the newest judgement of an undertaking, for lists; the rest is judged anew when it is shown. */
record StoredAssessment(
        long id,
        Status status,
        Reason reason,
        LocalDate since,
        @Nullable LocalDate reviewOn,
        LocalDate asOf,
        @Nullable String period,
        @Nullable String required,
        @Nullable String actual,
        @Nullable String arrears,
        @Nullable String unaccounted,
        @Nullable Status firstTermsStatus,
        String method) {

    static StoredAssessment of(
            long id,
            Judgement judgement,
            LocalDate since,
            LocalDate asOf,
            @Nullable Status firstTermsStatus,
            String method) {
        Period period = judgement.period();
        Judgement.Arrears arrears = judgement.arrears();
        return new StoredAssessment(
                id,
                judgement.status(),
                judgement.reason(),
                since,
                judgement.reviewOn(),
                asOf,
                period == null ? null : period.label(),
                text(judgement.required()),
                text(judgement.actual()),
                arrears == null ? null : text(arrears.people()),
                arrears == null ? null : text(arrears.unaccounted()),
                firstTermsStatus,
                method);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** Whether it says the same, whenever it was judged. */
    boolean agreesWith(StoredAssessment other) {
        return status == other.status
                && reason == other.reason
                && since.equals(other.since)
                && Objects.equals(reviewOn, other.reviewOn)
                && Objects.equals(period, other.period)
                && Objects.equals(required, other.required)
                && Objects.equals(actual, other.actual)
                && Objects.equals(arrears, other.arrears)
                && Objects.equals(unaccounted, other.unaccounted)
                && firstTermsStatus == other.firstTermsStatus
                && method.equals(other.method);
    }
}
