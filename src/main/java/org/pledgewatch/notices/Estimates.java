package org.pledgewatch.notices;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;

/** What a choice would have sent in the past twelve months, by what really changed then. */
@Component
public class Estimates {

    private static final int MOST_READ = 10_000;

    private final FollowBoard board;

    Estimates(FollowBoard board) {
        this.board = board;
    }

    /** So many letters with so many changes in all. */
    public record Estimate(int letters, int changes) {

        private static final int MANY_LETTERS = 120;
        private static final int MANY_CHANGES = 40;

        /** More than anyone reads: too often, or too much at a time. */
        public boolean isTooMuch() {
            return letters > MANY_LETTERS || (letters > 0 && changes / letters > MANY_CHANGES);
        }
    }

    public Estimate of(Frequency frequency, List<Scope> scopes, When when) {
        LocalDate from = when.asOf().minusYears(1);
        Set<ChangeFacts> changes = new HashSet<>();
        for (Scope scope : Scopes.tidy(scopes)) {
            board.changes(scope, when, MOST_READ).stream()
                    .filter(change -> change.effectiveOn().isAfter(from))
                    .forEach(changes::add);
        }
        long letters = changes.stream()
                .map(change -> frequency.startOf(change.effectiveOn()))
                .distinct()
                .count();
        return new Estimate((int) letters, changes.size());
    }
}
