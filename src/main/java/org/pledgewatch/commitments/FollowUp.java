package org.pledgewatch.commitments;

import java.time.LocalDate;

/**
 * A date that a party promised to us.
 *
 * @param about what it promised to do by then
 * @param notedBy the number of the member of the desk who noted it
 */
public record FollowUp(long id, long undertaking, LocalDate dueOn, String about, long notedBy) {}
