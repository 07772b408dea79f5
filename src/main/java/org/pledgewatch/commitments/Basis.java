package org.pledgewatch.commitments;

/** Why a party is bound. Only a pledge can be kept or broken; who was asked meets what was asked, or does not. */
public enum Basis {
    /** It promised this itself. */
    PLEDGED,
    /** A treaty or a law binds it. */
    LEGAL,
    /** Civil society asks it, and measures it all the same. */
    ASKED
}
