package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Citation;

/**
 * One party to be bound by a commitment.
 *
 * @param party the party's code
 * @param since the day it was bound, where that is not the terms' start
 * @param ownBaseline in the indicator's unit, before that of the target; at most 6 decimals
 * @param ownDueOn before the deadline of the terms
 * @param zone in which its deadlines end
 * @param source of the pledge, where it is not the commitment's
 */
public record NewUndertaking(
        String party,
        Basis basis,
        @Nullable LocalDate since,
        @Nullable BigDecimal ownBaseline,
        @Nullable LocalDate ownDueOn,
        ZoneId zone,
        @Nullable String responsible,
        @Nullable Citation source) {

    private static final int DECIMALS = 6;
    private static final int DIGITS = 22;

    public NewUndertaking {
        if (ownBaseline != null) {
            ownBaseline = ownBaseline.stripTrailingZeros();
            if (ownBaseline.scale() > DECIMALS || ownBaseline.precision() - ownBaseline.scale() > DIGITS) {
                throw new IllegalArgumentException("The baseline " + ownBaseline.toPlainString() + " of " + party
                        + " has more than " + DIGITS + " digits or " + DECIMALS + " decimals: round it.");
            }
        }
        if (since != null && ownDueOn != null && ownDueOn.isBefore(since)) {
            throw new IllegalArgumentException("The deadline " + ownDueOn + " of " + party
                    + " is before the day it was bound, " + since + ": check both.");
        }
    }

    /**
     * Whether a party can be bound in this way by these terms.
     *
     * @throws IllegalArgumentException if there are none, or their dates leave no time
     */
    public void requireFits(List<NewTerms> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nobody can be bound by a commitment without terms: give it terms, or take out " + party + ".");
        }
        LocalDate firstDay = terms.get(0).startsOn();
        LocalDate deadline = ownDueOn == null ? terms.get(terms.size() - 1).dueOn() : ownDueOn;
        if (ownDueOn != null && ownDueOn.isBefore(firstDay)) {
            throw new IllegalArgumentException("The deadline " + ownDueOn + " of " + party
                    + " is before the terms start, " + firstDay + ": check both.");
        }
        if (since != null && deadline != null && since.isAfter(deadline)) {
            throw new IllegalArgumentException(
                    party + " is bound since " + since + ", after the deadline " + deadline + ": check both.");
        }
    }

    /** Whether it binds in the same way: the words about it may differ. */
    boolean bindsAs(NewUndertaking other) {
        return withoutWords().equals(other.withoutWords());
    }

    String described() {
        return basis
                + (since == null ? "" : ", since " + since)
                + (ownBaseline == null ? "" : ", baseline " + ownBaseline.toPlainString())
                + (ownDueOn == null ? "" : ", due on " + ownDueOn)
                + ", zone " + zone;
    }

    private NewUndertaking withoutWords() {
        return new NewUndertaking(party, basis, since, ownBaseline, ownDueOn, zone, null, null);
    }
}
