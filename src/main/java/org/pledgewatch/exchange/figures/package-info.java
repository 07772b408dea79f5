/**
 * Files of figures in and out: our own CSV and XLSX, and what publishers give, read row by row into good rows and
 * refusals.
 */
@NamedInterface("figures")
@NullMarked
package org.pledgewatch.exchange.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
