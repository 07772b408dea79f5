package org.pledgewatch.mail;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.mail.*}
 *
 * @param from whom letters are from
 * @param directory where letters are written to while no {@code spring.mail.host} is set
 */
@ConfigurationProperties(prefix = "pledgewatch.mail", ignoreUnknownFields = false)
record MailSettings(
        @DefaultValue("Pledgewatch <pledgewatch@localhost>") String from,
        @DefaultValue("data/mail") Path directory) {}
