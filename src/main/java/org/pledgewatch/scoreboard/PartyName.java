package org.pledgewatch.scoreboard;

/** A party's code and name. */
public record PartyName(String code, String name) {}
