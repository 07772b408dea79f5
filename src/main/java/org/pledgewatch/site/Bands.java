package org.pledgewatch.site;

import org.pledgewatch.pictures.Mark;
import org.pledgewatch.scoreboard.PartyLine;

/** How much of what can be judged is kept or met, in the bands that fair shares have. */
final class Bands {

    private Bands() {}

    /** Promises and asks alike: a mark is for the whole, the words beside it tell them apart. */
    static Mark of(PartyLine party) {
        return of(party.all().favourable(), party.all().assessed());
    }

    static Mark of(long favourable, long assessed) {
        if (assessed == 0) {
            return Mark.NO_EVIDENCE;
        } else if (favourable == assessed) {
            return Mark.MET;
        } else if (favourable == 0) {
            return Mark.NIL;
        } else if (favourable * 10 >= assessed * 9) {
            return Mark.NEAR;
        }
        return favourable * 2 >= assessed ? Mark.HALF : Mark.BELOW;
    }
}
