package org.pledgewatch.drafting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.desk.*}: how the desk reviews.
 *
 * @param fourEyes whether somebody else than who wrote a draft publishes it; off for a team of one
 * @param replyDays how many of its working days a party has to reply before something against it is first published
 */
@ConfigurationProperties("pledgewatch.desk")
public record DraftingSettings(
        @DefaultValue("true") boolean fourEyes,
        @DefaultValue("10") int replyDays) {

    public DraftingSettings {
        if (replyDays < 1 || replyDays > 90) {
            throw new IllegalArgumentException("pledgewatch.desk.reply-days is 1 to 90, not " + replyDays + ".");
        }
    }
}
