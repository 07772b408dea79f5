package org.pledgewatch.commitments.target;

import java.util.Set;

/**
 * How we know whether a promise is kept. One-off targets have one moment of truth, the deadline; periodic ones have one
 * in every period. Each kind refuses, when made, what no figure could ever judge.
 */
public sealed interface Target permits OneOff, Periodic {

    /** The kind's name in files, tables and JSON, as {@code FAIR_SHARE}. */
    String kind();

    /** The codes of the indicators that it is judged by; empty where people judge. */
    Set<String> indicators();

    /** Answers by kind. */
    <R> R match(Cases<R> cases);

    /** An answer for each kind: a new kind does not compile until everyone who tells them apart has a case for it. */
    interface Cases<R> {

        R threshold(Threshold threshold);

        R milestones(Milestones milestones);

        R judged(Judged judged);

        R growth(Growth growth);

        R fairShare(FairShare fairShare);

        R guard(Guard guard);
    }
}
