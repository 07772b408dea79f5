package org.pledgewatch.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a document may be.
 *
 * @param maxSize of one file
 */
@ConfigurationProperties("pledgewatch.evidence")
record EvidenceSettings(@DefaultValue("20MB") DataSize maxSize) {

    EvidenceSettings {
        if (maxSize.toBytes() <= 0 || maxSize.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("pledgewatch.evidence.max-size must be from 1B to 2047MB, as 20MB.");
        }
    }
}
