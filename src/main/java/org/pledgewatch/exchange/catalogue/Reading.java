package org.pledgewatch.exchange.catalogue;

import java.util.List;

/**
 * What reading gave.
 *
 * @param catalogue whole only where there are no problems
 * @param problems in order of file and line
 */
public record Reading(Catalogue catalogue, List<Problem> problems) {}
