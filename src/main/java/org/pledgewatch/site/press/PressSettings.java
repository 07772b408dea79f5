package org.pledgewatch.site.press;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code pledgewatch.pages.*}: what is kept of pages, and how much rendering goes on at a time.
 *
 * @param memory for the pages of plain addresses
 * @param memoryForChoices for those of addresses with choices (filters, past days), of which there is no end
 * @param renders how many at a time; 0 means two for each processor
 * @param waiting how many requests may wait for a render before others are told at once that it is too much
 * @param patience how long they wait
 * @param staleFor how long the last good render is served while the database is out of reach
 */
@ConfigurationProperties("pledgewatch.pages")
record PressSettings(
        @DefaultValue("64MB") DataSize memory,
        @DefaultValue("8MB") DataSize memoryForChoices,
        @DefaultValue("0") int renders,
        @DefaultValue("64") int waiting,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("24h") Duration staleFor) {

    PressSettings {
        if (renders < 0 || waiting < 0) {
            throw new IllegalArgumentException(
                    "pledgewatch.pages.renders and pledgewatch.pages.waiting are counts: 0 or more.");
        }
    }

    int slots() {
        return renders > 0 ? renders : 2 * Runtime.getRuntime().availableProcessors();
    }
}
