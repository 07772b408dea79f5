package org.pledgewatch.assessment.judgement;

import java.time.Instant;
import java.time.LocalDate;

/** One undertaking, ready to be judged as of any date by what was known at any moment. */
@FunctionalInterface
public interface Case {

    /**
     * The judgement as of a date, by the terms then in force and what was known at a moment; its {@code reviewOn} also
     * counts the day on which other terms come into force.
     */
    Judgement judge(LocalDate asOf, Instant knownAt);
}
