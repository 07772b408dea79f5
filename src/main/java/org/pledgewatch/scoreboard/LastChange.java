package org.pledgewatch.scoreboard;

import java.time.Instant;

/** When what the record says of one party bound by one commitment last became another. */
public record LastChange(String commitment, String party, Instant at) {}
