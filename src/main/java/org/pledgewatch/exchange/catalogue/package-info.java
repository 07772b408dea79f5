/** Reads the catalogue's files: everything that is wrong is found at once, each with its file, line and what to do. */
@NullMarked
package org.pledgewatch.exchange.catalogue;

import org.jspecify.annotations.NullMarked;
