package org.pledgewatch.scoreboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Where one party stands with one commitment: a line of every list.
 *
 * @param commitment the commitment's slug
 * @param party the party's code
 * @param kind the commitment's kind
 * @param basis why the party is bound: {@code PLEDGED}, {@code LEGAL}, {@code ASKED}
 * @param since the day the status became true; unknown for a day in the past
 * @param period of the newest figure that the status rests on
 * @param required in {@code unit}
 * @param arrears of a fair share, in people
 * @param unaccounted quotas of the years without evidence, in people
 * @param firstTermsStatus the status under the first version of the terms
 * @param unit of required and actual; none where people judge
 * @param sliced whether several categories are judged: required and actual are then of the one that did worst
 */
public record Standing(
        String commitment,
        String title,
        String kind,
        String party,
        String partyName,
        String basis,
        Voice voice,
        Status status,
        Reason reason,
        @Nullable LocalDate since,
        @Nullable LocalDate reviewOn,
        @Nullable String period,
        @Nullable BigDecimal required,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal arrears,
        @Nullable BigDecimal unaccounted,
        @Nullable Status firstTermsStatus,
        @Nullable String unit,
        boolean sliced) {

    /** Below the line of what was asked or promised, in the unit; negative where there is more than that. */
    public @Nullable BigDecimal gap() {
        return required == null || actual == null ? null : required.subtract(actual);
    }

    Standing judged(Judgement now) {
        Period newest = now.period();
        Judgement.Arrears account = now.arrears();
        return new Standing(
                commitment,
                title,
                kind,
                party,
                partyName,
                basis,
                voice,
                now.status(),
                now.reason(),
                since,
                now.reviewOn(),
                newest == null ? null : newest.label(),
                now.required(),
                now.actual(),
                account == null ? null : account.people(),
                account == null ? null : account.unaccounted(),
                firstTermsStatus,
                unit,
                sliced);
    }

    Standing since(@Nullable LocalDate day) {
        return new Standing(
                commitment,
                title,
                kind,
                party,
                partyName,
                basis,
                voice,
                status,
                reason,
                day,
                reviewOn,
                period,
                required,
                actual,
                arrears,
                unaccounted,
                firstTermsStatus,
                unit,
                sliced);
    }
}
