package org.pledgewatch.drafting;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.desk.*}: how the desk reviews.
 *
 * @param fourEyes whether somebody else than who wrote a draft publishes it; off for a team of one
 */
@ConfigurationProperties("pledgewatch.desk")
public record DraftingSettings(@DefaultValue("true") boolean fourEyes) {}
