package org.pledgewatch.exchange.figures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of a file is read before it is refused.
 *
 * @param maxSize of the file as it comes
 * @param maxUnpacked of everything in a spreadsheet, unpacked
 * @param maxRows figures in one file
 * @param maxRefusals after so many the rest of the file is not read
 */
@ConfigurationProperties("pledgewatch.import")
public record ReadLimits(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("200MB") DataSize maxUnpacked,
        @DefaultValue("1000000") int maxRows,
        @DefaultValue("1000") int maxRefusals) {

    public ReadLimits {
        if (maxSize.isNegative() || maxUnpacked.isNegative() || maxRows < 1 || maxRefusals < 1) {
            throw new IllegalArgumentException("The limits of pledgewatch.import must be positive.");
        }
    }
}
