/** What changed and what is due, as feed readers and calendars take it: Atom, JSON Feed and iCalendar. */
@NullMarked
package org.pledgewatch.site.feeds;

import org.jspecify.annotations.NullMarked;
