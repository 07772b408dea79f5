package org.pledgewatch.exchange.sources;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code pledgewatch.sources.*}: from where figures may be fetched at all.
 *
 * @param hosts the only ones that an address may name, and that a redirect may lead to
 * @param time for the whole of a fetch
 * @param size the most that is read
 */
@ConfigurationProperties(prefix = "pledgewatch.sources", ignoreUnknownFields = false)
record SourceSettings(
        @DefaultValue({"api.worldbank.org", "api.unhcr.org", "sdmx.oecd.org", "ec.europa.eu"})
        Set<String> hosts,

        @DefaultValue("60s") Duration time,
        @DefaultValue("20MB") DataSize size) {

    SourceSettings {
        hosts = Set.copyOf(hosts);
        if (time.compareTo(Duration.ofSeconds(1)) < 0 || time.compareTo(Duration.ofMinutes(5)) > 0) {
            throw new IllegalArgumentException("pledgewatch.sources.time is 1s to 5m, not " + time + ".");
        }
        if (size.toMegabytes() < 1 || size.toMegabytes() > 200) {
            throw new IllegalArgumentException("pledgewatch.sources.size is 1MB to 200MB, not " + size + ".");
        }
    }
}
