package org.pledgewatch.notices.digests;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Scopes;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Language;

/**
 * What a digest is about: all who get the same have the same, and its page tells nothing else.
 *
 * @param closedOn the day on which its day, week or month was over
 * @param madeAt it tells what was known then
 */
record Content(
        Language language, Frequency frequency, LocalDate closedOn, List<Scope> scopes, Numbers news, Instant madeAt) {

    private static final int LETTERS = 24;

    /** Made of what it says, so it can be neither guessed nor led back to a reader. */
    String id() {
        return Sha256.of(String.join(
                        "|",
                        language.code(),
                        frequency.name(),
                        closedOn.toString(),
                        Scopes.write(scopes),
                        news.toString(),
                        madeAt.toString()))
                .substring(0, LETTERS);
    }

    When when() {
        return asOf(madeAt);
    }

    /** The record at a moment. */
    static When asOf(Instant moment) {
        return When.then(moment.atOffset(ZoneOffset.UTC).toLocalDate(), moment);
    }
}
