package org.pledgewatch.edition;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code pledgewatch.edition.*}: how often a node looks whether another changed the record. */
@ConfigurationProperties("pledgewatch.edition")
record EditionSettings(@DefaultValue("500ms") Duration look) {

    EditionSettings {
        if (look.compareTo(Duration.ofMillis(50)) < 0) {
            throw new IllegalArgumentException("pledgewatch.edition.look is at least 50ms, not " + look + ".");
        }
    }
}
