package org.pledgewatch.commitments;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a commitment was replaced by another.
 *
 * @param by the slug of the one that replaced it
 * @param on the day from which it is superseded
 */
public record Replacement(String by, LocalDate on, Instant recordedAt) {}
