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

    private static final int LONGEST = 20_000;
    private static final int LONGEST_LINK = 1000;

    public PartysReply {
        text = text.strip();
        link = link == null || link.isBlank() ? null : link.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new Refused("Write your reply, in at most " + LONGEST + " characters.");
        }
        List<FieldProblem> deceiving = Hygiene.check(new Entered(Map.of("text", List.of(text))));
        if (!deceiving.isEmpty()) {
            throw new Refused(deceiving.get(0).what());
        }
        if (!language.matches("[a-z]{2,3}(-[A-Za-z]{2,4})?")) {
            throw new Refused("Write the language of your reply by its code, as en, fr, es or ar.");
        }
        if (claimed != null && !claimed.isAssessed()) {
            throw new Refused("Choose one of the statuses that a party can claim, or none.");
        }
        if (link != null && !isOfTheWeb(link)) {
            throw new Refused("A link begins with https:// or http:// and has at most " + LONGEST_LINK
                    + " characters: correct it, or leave it out.");
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
