package org.pledgewatch.reference;

import java.time.Instant;

/** Something that is only ever added to the record, and when it was. */
public record Recorded<T>(T what, Instant at) {}
