package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.reference.Status;

/**
 * How one undertaking stands now where it stood otherwise: of several changes only what is left of them.
 *
 * @param first what was said before is what this one ended
 * @param last what is said now
 */
record Turn(NewsItem.Change first, NewsItem.Change last) {

    /** Those that are left, where a status that came back to what it was is no news. */
    static List<Turn> of(List<NewsItem.Change> changes) {
        Map<Long, Turn> turns = new LinkedHashMap<>();
        for (NewsItem.Change change : changes) {
            turns.merge(change.undertaking(), new Turn(change, change), (t, next) -> new Turn(t.first, next.last));
        }
        List<Turn> left = new ArrayList<>(turns.values());
        left.removeIf(turn -> turn.before() == turn.after());
        return left;
    }

    Status before() {
        return first.before();
    }

    Status after() {
        return last.after();
    }

    /** The smaller, the more it matters: what was lost before what is at risk, a broken word before an unmet wish. */
    int rank() {
        boolean isAsked = last.basis().equals("ASKED");
        return 2 * weight() + (isAsked ? 1 : 0);
    }

    private int weight() {
        return switch (after()) {
            case REGRESSED -> 0;
            case MISSED -> 1;
            case OFF_TRACK -> 2;
            case AT_RISK -> 3;
            case MET -> 4;
            case MET_LATE -> 5;
            case ON_TRACK -> 6;
            case WITHDRAWN -> 7;
            case NO_EVIDENCE -> 8;
            case SUPERSEDED -> 9;
            case UPCOMING -> 10;
        };
    }

    /** What those have in common whose status turned in the same way. */
    List<Object> alike() {
        return List.of(last.commitment(), last.basis(), before(), after(), last.reason());
    }
}
