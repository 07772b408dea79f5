package org.pledgewatch.accounts;

import java.time.Duration;
import java.time.ZoneId;
import org.pledgewatch.wording.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.accounts.*}: how long one stays signed in, and how long links are good for.
 *
 * @param idle after how long without a request a session ends
 * @param longest after how long it ends in any case
 * @param setupLink how long the link that makes the first administrator is good
 * @param resetLink how long a link to choose another password is good
 * @param invitation how long a link to become a member is good
 * @param language in which members are written to who have not chosen one
 * @param zone in which the days of those begin who have not chosen one
 * @param setupAtStart whether the setup link is printed at the start while there is no member
 */
@ConfigurationProperties(prefix = "pledgewatch.accounts", ignoreUnknownFields = false)
record AccountSettings(
        @DefaultValue("4h") Duration idle,
        @DefaultValue("14h") Duration longest,
        @DefaultValue("24h") Duration setupLink,
        @DefaultValue("1h") Duration resetLink,
        @DefaultValue("7d") Duration invitation,
        @DefaultValue("en") Language language,
        @DefaultValue("UTC") ZoneId zone,
        @DefaultValue("true") boolean setupAtStart) {

    AccountSettings {
        if (idle.compareTo(Duration.ofMinutes(5)) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException("pledgewatch.accounts.idle is at least 5m and no more than"
                    + " pledgewatch.accounts.longest: " + idle + " and " + longest + ".");
        }
    }
}
