/** Where publishers' figures are fetched from by themselves, and what came of it. */
@NamedInterface("sources")
@NullMarked
package org.pledgewatch.exchange.sources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
