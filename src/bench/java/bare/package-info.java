/**
 * Outside Pledgewatch, which would scan it: a bare Spring Boot application with the same starters: what Pledgewatch's
 * own start is measured against.
 */
package bare;
