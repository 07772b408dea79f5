package org.pledgewatch.desk;

import org.pledgewatch.accounts.Role;

/**
 * A part of the desk in its navigation. A bean of this kind adds one; it shows to those whose role may open it.
 *
 * @param order among the others: today is 0, then steps of 10
 * @param address of its first page, as {@code /desk/jobs}
 * @param key of its name's message
 */
public record DeskSection(int order, String address, String key, Role role) {}
