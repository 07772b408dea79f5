/** A bare Spring Boot application with the same starters: what Pledgewatch's own start is measured against. */
package org.pledgewatch.bench.bare;
