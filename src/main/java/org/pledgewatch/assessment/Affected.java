package org.pledgewatch.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Which undertakings figures can tell of.
 *
 * @param own by the day from which on, those of the figures' own parties; some of them may not exist
 * @param shared the ids of the commitments of which every undertaking is meant, each with the day from which on
 */
record Affected(Map<LocalDate, Set<Long>> own, Map<Integer, LocalDate> shared) {}
