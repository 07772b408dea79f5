package org.pledgewatch.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the site stands in the world.
 *
 * @param baseUrl what comes before every address where it is read from elsewhere
 */
@ConfigurationProperties("pledgewatch")
record SiteSettings(@DefaultValue("http://localhost:8080") URI baseUrl) {

    SiteSettings {
        String scheme = baseUrl.getScheme();
        boolean web = "https".equals(scheme) || "http".equals(scheme);
        if (!web || baseUrl.getHost() == null || baseUrl.getQuery() != null || baseUrl.getFragment() != null) {
            throw new IllegalArgumentException(
                    "pledgewatch.base-url is \"" + baseUrl + "\": write it as https://pledges.example.org.");
        }
    }

    /** An address of this site as others write it; the first page without the language's is the base with a slash. */
    String at(String address) {
        return baseUrl.toString().replaceFirst("/+$", "") + address;
    }
}
