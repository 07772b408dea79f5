package org.pledgewatch.notices;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.pledgewatch.scoreboard.Scope;

/** What somebody follows, as a text: {@code PARTY:CAN THEME:resettlement}, in one order. */
public final class Scopes {

    private static final Comparator<Scope> ORDER =
            Comparator.comparing(Scope::kind).thenComparing(Scope::key);

    private Scopes() {}

    public static String write(Collection<Scope> scopes) {
        return scopes.stream()
                .sorted(ORDER)
                .map(scope -> scope.kind() + ":" + scope.key())
                .collect(Collectors.joining(" "));
    }

    /** @throws IllegalArgumentException if it is no such text */
    public static List<Scope> read(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Scopes::one).toList();
    }

    private static Scope one(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("What is followed is written as KIND:key, not \"" + text + "\".");
        }
        return new Scope(Scope.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    /** Each once, in order; who follows everything follows nothing besides. */
    static List<Scope> tidy(Collection<Scope> scopes) {
        return scopes.contains(Scope.ALL)
                ? List.of(Scope.ALL)
                : scopes.stream().distinct().sorted(ORDER).toList();
    }
}
