package org.pledgewatch.scoreboard;

import java.util.List;

/** How one party stands: in what it promised itself or a law binds it to, and in what it is asked. */
record Stand(Tally promised, Tally asked) {

    static final Stand NONE = new Stand(Tally.NONE, Tally.NONE);

    static Stand of(String basis, Tally tally) {
        return basis.equals("ASKED") ? new Stand(Tally.NONE, tally) : new Stand(tally, Tally.NONE);
    }

    static Stand of(List<Standing> standings) {
        return standings.stream()
                .map(s -> of(s.basis(), Tally.of(s.status(), s.reason(), 1)))
                .reduce(NONE, Stand::plus);
    }

    Stand plus(Stand other) {
        return new Stand(promised.plus(other.promised), asked.plus(other.asked));
    }
}
