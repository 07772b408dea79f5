package org.pledgewatch.edition;

import java.time.LocalDate;

/**
 * What a page of now is a page of.
 *
 * @param edition all that is recorded
 * @param day up to which it is judged, in UTC
 */
public record Issue(Edition edition, LocalDate day) {}
