/** Benchmarks that anyone can run; what they measure and what came out is in docs/benchmarks.md. */
package org.pledgewatch.bench;
