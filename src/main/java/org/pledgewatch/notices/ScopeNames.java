package org.pledgewatch.notices;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** What that which is followed is called. */
@Component
public class ScopeNames {

    private static final int NAMED = 6;

    private final FollowBoard board;

    ScopeNames(FollowBoard board) {
        this.board = board;
    }

    /** Empty where there is no such thing in the record. */
    public Optional<String> of(Scope scope, Say say) {
        if (scope.kind() == Scope.Kind.ALL) {
            return Optional.of(say.text("feed.all"));
        }
        String kind = scope.kind().name().toLowerCase(Locale.ROOT);
        return board.name(scope)
                .map(name -> scope.kind() == Scope.Kind.PARTY
                        ? say.party(scope.key(), name)
                        : say.name(kind, scope.key(), name));
    }

    /** The first of them, and how many more. */
    public String list(List<Scope> scopes, Say say) {
        String first = say.list(scopes.stream()
                .limit(scopes.size() == NAMED + 1 ? NAMED + 1 : NAMED)
                .flatMap(scope -> of(scope, say).stream())
                .toList());
        return scopes.size() <= NAMED + 1
                ? first
                : say.text("subscribe.more", "first", first, "n", scopes.size() - NAMED);
    }
}
