/** The public site as files that any server can serve. */
@NullMarked
package org.pledgewatch.operations.mirror;

import org.jspecify.annotations.NullMarked;
