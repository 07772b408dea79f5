package org.pledgewatch.drafting;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Status;

/**
 * What a party says about its status before that is published.
 *
 * @param claimed the status that it gives itself
 * @param link where it shows why
 */
public record PartysReply(
        String text,
        String language,
        @Nullable Status claimed,
        @Nullable String link) {

    private static final int LONGEST_LINK = 1000;

    public PartysReply {
        text = text.strip();
        link = link == null || link.isBlank() ? null : link.strip();
        if (claimed != null && !claimed.isAssessed()) {
            throw new IllegalArgumentException(claimed + " is no status that a party can claim.");
        }
        require(!text.isEmpty() && text.length() <= RefusedReply.LONGEST, RefusedReply.Why.LENGTH);
        require(Hygiene.check(new Entered(Map.of("text", List.of(text)))).isEmpty(), RefusedReply.Why.LETTERS);
        require(language.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?"), RefusedReply.Why.LANGUAGE);
        require(link == null || isOfTheWeb(link), RefusedReply.Why.LINK);
    }

    private static void require(boolean holds, RefusedReply.Why otherwise) {
        if (!holds) {
            throw new RefusedReply(otherwise);
        }
    }

    private static boolean isOfTheWeb(String link) {
        try {
            URI place = new URI(link);
            return link.length() <= LONGEST_LINK
                    && place.getHost() != null
                    && ("https".equals(place.getScheme()) || "http".equals(place.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
