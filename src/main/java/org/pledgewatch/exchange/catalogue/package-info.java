/** Reads and writes the catalogue's files: all that is wrong is found at once, each with its line and what to do. */
@NamedInterface("catalogue")
@NullMarked
package org.pledgewatch.exchange.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
