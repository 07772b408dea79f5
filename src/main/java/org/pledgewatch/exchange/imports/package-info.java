/** Files of figures that wait to be looked at, what was recorded of them, and how to undo that. */
@NamedInterface("imports")
@NullMarked
package org.pledgewatch.exchange.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
