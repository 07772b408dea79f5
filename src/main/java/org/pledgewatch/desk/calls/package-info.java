/** Calls that write, each with the token of a member: what programs send, once and whole. */
@NullMarked
package org.pledgewatch.desk.calls;

import org.jspecify.annotations.NullMarked;
