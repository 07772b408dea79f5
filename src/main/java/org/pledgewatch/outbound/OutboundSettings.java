package org.pledgewatch.outbound;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code pledgewatch.outbound.*}
 *
 * @param insideHosts hosts of one's own network, which may have a private address and be asked without https
 */
@ConfigurationProperties(prefix = "pledgewatch.outbound", ignoreUnknownFields = false)
record OutboundSettings(@DefaultValue Set<String> insideHosts) {

    OutboundSettings {
        insideHosts = Set.copyOf(insideHosts);
    }
}
