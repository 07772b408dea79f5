/** How everything looks that is sent for somebody to read: the same sheet as HTML and as plain text. */
@NullMarked
package org.pledgewatch.notices.stationery;

import org.jspecify.annotations.NullMarked;
