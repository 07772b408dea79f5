package org.pledgewatch.notices.digests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.pledgewatch.scoreboard.Scope;

/** What those who follow a part of the record are told, for every part: found once for all readers. */
final class NewsIndex {

    private static final long[] NOTHING = {};

    private final Map<Long, NewsItem> news;
    private final Map<Scope, long[]> byScope = new HashMap<>();

    /** @param reportScopes the parts of the record that a report on fair shares is about */
    NewsIndex(Map<Long, NewsItem> news, Set<Scope> reportScopes) {
        this.news = news;
        Map<Scope, LongStream.Builder> found = new HashMap<>();
        news.values().forEach(item -> {
            if (item instanceof NewsItem.Change change) {
                scopes(change).forEach(scope -> add(found, scope, item));
            } else {
                reportScopes.forEach(scope -> add(found, scope, item));
            }
        });
        found.forEach(
                (scope, numbers) -> byScope.put(scope, numbers.build().sorted().toArray()));
    }

    private static void add(Map<Scope, LongStream.Builder> found, Scope scope, NewsItem item) {
        found.computeIfAbsent(scope, s -> LongStream.builder()).add(item.number());
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

    /** What came after a number in any of these, each once, in order. */
    long[] of(Collection<Scope> scopes, long after) {
        long[] all = NOTHING;
        for (Scope scope : scopes) {
            long[] numbers = byScope.getOrDefault(scope, NOTHING);
            int from = Arrays.binarySearch(numbers, after + 1);
            int begin = from < 0 ? -from - 1 : from;
            if (begin < numbers.length) {
                long[] later = begin == 0 ? numbers : Arrays.copyOfRange(numbers, begin, numbers.length);
                all = all.length == 0 ? later : Numbers.together(all, later);
            }
        }
        return all;
    }

    NewsItem item(long number) {
        NewsItem item = news.get(number);
        if (item == null) {
            throw new IllegalArgumentException("There is no news " + number + ".");
        }
        return item;
    }
}
