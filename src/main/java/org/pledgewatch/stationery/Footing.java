package org.pledgewatch.stationery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is the reader's own in a letter, at its end.
 *
 * @param why the reader gets it
 * @param links as to change it or to end it
 * @param oneClick where a program for mail posts that the reader wants no more of these (RFC 8058); none where it is
 *     not sent again by itself
 */
public record Footing(Said why, List<Link> links, @Nullable String oneClick) {

    public Footing {
        links = List.copyOf(links);
    }
}
