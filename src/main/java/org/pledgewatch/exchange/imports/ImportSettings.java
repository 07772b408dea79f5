package org.pledgewatch.exchange.imports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a file waits to be looked at.
 *
 * @param waiting after which it is dropped
 */
@ConfigurationProperties("pledgewatch.import.desk")
record ImportSettings(@DefaultValue("7d") Duration waiting) {

    ImportSettings {
        if (waiting.isNegative() || waiting.isZero()) {
            throw new IllegalArgumentException("pledgewatch.import.desk.waiting must be positive, as 7d.");
        }
    }
}
