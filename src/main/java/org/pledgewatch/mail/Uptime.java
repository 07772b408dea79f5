package org.pledgewatch.mail;

import java.time.Duration;

/** How long this process has been up, by a clock that nobody sets: what the time of day is compared with. */
@FunctionalInterface
public interface Uptime {

    Duration now();
}
