package org.pledgewatch.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.mail.*}
 *
 * @param from whom letters are from
 * @param directory where letters are written to while no {@code spring.mail.host} is set
 * @param connections how many letters are sent at a time, each over a connection of its own
 */
@ConfigurationProperties(prefix = "pledgewatch.mail", ignoreUnknownFields = false)
record MailSettings(
        @DefaultValue("Pledgewatch <pledgewatch@localhost>") String from,
        @DefaultValue("data/mail") Path directory,
        @DefaultValue("4") int connections) {

    MailSettings {
        if (connections < 1 || connections > 50) {
            throw new IllegalArgumentException("pledgewatch.mail.connections is 1 to 50.");
        }
    }
}
