package org.pledgewatch.mail;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.mail.*}
 *
 * @param from whom letters are from
 * @param directory where letters are written to while no {@code spring.mail.host} is set
 * @param connections how many letters are sent at a time, each over a connection of its own
 * @param keepText how long a letter that came to an end keeps what it says and to whom
 * @param keepRows how long its row is kept, and with it that it is not sent again
 */
@ConfigurationProperties(prefix = "pledgewatch.mail", ignoreUnknownFields = false)
record MailSettings(
        @DefaultValue("Pledgewatch <pledgewatch@localhost>") String from,
        @DefaultValue("data/mail") Path directory,
        @DefaultValue("4") int connections,
        @DefaultValue("30d") Duration keepText,
        @DefaultValue("400d") Duration keepRows) {

    MailSettings {
        if (connections < 1 || connections > 50) {
            throw new IllegalArgumentException("pledgewatch.mail.connections is 1 to 50.");
        }
        if (keepText.compareTo(Duration.ofDays(7)) < 0 || keepRows.compareTo(keepText) < 0) {
            throw new IllegalArgumentException(
                    "pledgewatch.mail.keep-text is at least 7d, for mails that come back, and"
                            + " keep-rows at least as long.");
        }
    }
}
