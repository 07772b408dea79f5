package org.pledgewatch.rhythm;

import java.time.Instant;

/**
 * One time at which a job is due. The name says which, whatever the hour: {@code 2026-11-22}, {@code 2026-W47},
 * {@code 2026-11}, {@code 2026}, or the moment itself; a job is done once for each name.
 */
public record Slot(String name, Instant dueAt) {}
