package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.pledgewatch.scoreboard.Scope;

/** What those who follow a part of the record are told, for every part: found once for all readers. */
final class NewsIndex {

    private final Map<Scope, Numbers> byScope = new HashMap<>();

    /** @param reportScopes the parts of the record that a report on fair shares is about */
    NewsIndex(Collection<NewsItem> news, Set<Scope> reportScopes) {
        Map<Scope, LongStream.Builder> found = new HashMap<>();
        for (NewsItem item : news) {
            Collection<Scope> scopes = item instanceof NewsItem.Change change ? scopes(change) : reportScopes;
            scopes.forEach(scope ->
                    found.computeIfAbsent(scope, s -> LongStream.builder()).add(item.number()));
        }
        found.forEach((scope, numbers) -> byScope.put(scope, Numbers.of(numbers.build())));
    }

    private static List<Scope> scopes(NewsItem.Change change) {
        List<Scope> scopes = new ArrayList<>(List.of(
                Scope.ALL,
                new Scope(Scope.Kind.PARTY, change.party()),
                new Scope(Scope.Kind.COMMITMENT, change.commitment())));
        String framework = change.framework();
        if (framework != null) {
            scopes.add(new Scope(Scope.Kind.FRAMEWORK, framework));
        }
        change.themes().forEach(theme -> scopes.add(new Scope(Scope.Kind.THEME, theme)));
        return scopes;
    }

    /** What came after a number in any of these, each once. */
    Numbers of(Collection<Scope> scopes, long after) {
        Numbers all = Numbers.NONE;
        for (Scope scope : scopes) {
            all = all.and(byScope.getOrDefault(scope, Numbers.NONE).after(after));
        }
        return all;
    }
}
