package org.pledgewatch.scheduling;

import java.time.Duration;
import org.pledgewatch.rhythm.Slot;

/** One worker's right to a slot, for as long as its token is the newest; the lease is renewed by so much at a time. */
record Claim(String job, Slot slot, long fencingToken, int attempt, Duration lease) {}
