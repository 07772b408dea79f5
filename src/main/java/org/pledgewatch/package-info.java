/** Pledgewatch: who promised what about refugees and migrants, and whether it was kept. */
@NullMarked
package org.pledgewatch;

import org.jspecify.annotations.NullMarked;
