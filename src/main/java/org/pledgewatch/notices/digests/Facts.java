package org.pledgewatch.notices.digests;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgewatch.scoreboard.DataBoard;
import org.pledgewatch.scoreboard.DueDay;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.QuestionBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.When;

/** What the record says at one moment, looked up once for all digests that are made then. */
final class Facts {

    private final When when;
    private final UndertakingBoard undertakings;
    private final FollowBoard board;
    private final QuestionBoard questions;
    private final Map<String, String> titles;
    private final Map<Long, Optional<UndertakingFacts>> byUndertaking = new HashMap<>();
    private final Map<Scope, List<DueDay>> due = new HashMap<>();
    private final Map<Scope, Set<String>> unanswered = new HashMap<>();

    Facts(When when, UndertakingBoard undertakings, FollowBoard board, QuestionBoard questions, DataBoard data) {
        this.when = when;
        this.undertakings = undertakings;
        this.board = board;
        this.questions = questions;
        this.titles = data.titles();
    }

    Optional<UndertakingFacts> of(NewsItem.Change change) {
        return byUndertaking.computeIfAbsent(
                change.undertaking(), id -> undertakings.one(change.commitment(), change.party(), when));
    }

    /** What is due from that moment on, in order. */
    List<DueDay> due(Scope scope) {
        return due.computeIfAbsent(
                scope,
                s -> board.due(s, when).stream()
                        .filter(day -> !day.cancelled() && !day.dueOn().isBefore(when.asOf()))
                        .toList());
    }

    Set<String> unanswered(Scope scope) {
        return unanswered.computeIfAbsent(scope, questions::unanswered);
    }

    /** Of the indicators, by code. */
    Map<String, String> titles() {
        return titles;
    }
}
