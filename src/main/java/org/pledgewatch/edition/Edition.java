package org.pledgewatch.edition;

import java.time.Instant;

/**
 * The record between two changes.
 *
 * @param number raised by every transaction that changes something public
 * @param changedAt when the last of them was; nothing public was recorded later
 */
public record Edition(long number, Instant changedAt) {}
