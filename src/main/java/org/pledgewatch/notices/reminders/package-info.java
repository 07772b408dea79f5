/** Who is to be reminded of what, when: duties, tiers, snoozes, and the one mail of a morning. */
@NamedInterface("reminders")
@NullMarked
package org.pledgewatch.notices.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
