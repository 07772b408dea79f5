/** Keys, shares and whole quotas, exactly. Pure Java. */
@NamedInterface("formula")
@NullMarked
package org.pledgewatch.fairshare.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
