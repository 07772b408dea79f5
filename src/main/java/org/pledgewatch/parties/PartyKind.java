package org.pledgewatch.parties;

/** What a party is. */
public enum PartyKind {
    STATE,
    /** Parties that promise or share together: a pool, a union, everyone in the world. */
    GROUP,
    CITY,
    ORGANISATION,
    AGENCY
}
