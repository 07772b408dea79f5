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
}
