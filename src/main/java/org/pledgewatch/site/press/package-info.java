/** Public pages, rendered once for each edition of the record and kept as they go over the wire. */
@NullMarked
package org.pledgewatch.site.press;

import org.jspecify.annotations.NullMarked;
