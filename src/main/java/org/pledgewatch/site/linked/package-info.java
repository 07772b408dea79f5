/** What a page says as linked data, in the words of schema.org, to search engines and fact-check registers. */
@NullMarked
package org.pledgewatch.site.linked;

import org.jspecify.annotations.NullMarked;
