package org.pledgewatch.notices;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.wording.Language;

/**
 * Of what somebody wants to be told, how, and how often.
 *
 * @param evenNothing whether a line is wanted where there is nothing to say
 * @param scopes at least one; each once, in order
 */
public record Wishes(Language language, ZoneId zone, Frequency frequency, boolean evenNothing, List<Scope> scopes) {

    /** More than anyone reads; who wants more follows everything. */
    public static final int MOST = 60;

    public Wishes {
        scopes = Scopes.tidy(scopes);
        if (scopes.isEmpty() || scopes.size() > MOST) {
            throw new IllegalArgumentException("Between 1 and " + MOST + " things are followed, not " + scopes.size()
                    + ": who wants more follows everything.");
        }
    }

    /** The same, following these as well: as many as there is room for. */
    Wishes following(List<Scope> more) {
        List<Scope> all = new ArrayList<>(scopes);
        all.addAll(more);
        List<Scope> tidy = Scopes.tidy(all);
        return new Wishes(language, zone, frequency, evenNothing, tidy.subList(0, Math.min(MOST, tidy.size())));
    }
}
