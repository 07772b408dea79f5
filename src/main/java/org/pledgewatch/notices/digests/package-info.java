/** The digests: which news goes to whom when, what they say of it, and the pages where they can be read again. */
@NamedInterface("digests")
@NullMarked
package org.pledgewatch.notices.digests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
