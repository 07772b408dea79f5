package org.pledgewatch.assessment.judgement;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Period;

/** How one kind of periodic target rules on a period. */
interface PeriodRule {

    /** The first period that begins on or after the start; the others follow. */
    Period first();

    /** Rules on a period that has ended, and says its working. */
    Ruling rule(Period period);

    /** Whether any figure was ever reported. */
    boolean everReported();

    /** The account kept over the periods ruled on, said; none where the kind keeps none. */
    default Judgement.@Nullable Arrears sayAccount() {
        return null;
    }
}
