/** The desk's pages that keep the record current: imports, the grid, undertakings, verdicts, answers. */
@NullMarked
package org.pledgewatch.desk.figures;

import org.jspecify.annotations.NullMarked;
