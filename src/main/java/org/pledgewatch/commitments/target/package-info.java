/** How we know whether a promise is kept: the sealed family of targets. Pure Java. */
@NamedInterface("target")
@NullMarked
package org.pledgewatch.commitments.target;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
