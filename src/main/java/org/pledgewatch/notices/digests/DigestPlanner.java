package org.pledgewatch.notices.digests;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.pledgewatch.scoreboard.FollowBoard;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds who gets what: the news is sorted by what it is about, once, and laid beside the readers as they come, a page
 * at a time. Writes nothing.
 */
@Component
class DigestPlanner {

    private final JdbcTemplate jdbc;
    private final DueReaders readers;
    private final NewsFile file;
    private final FollowBoard board;

    DigestPlanner(JdbcTemplate jdbc, DueReaders readers, NewsFile file, FollowBoard board) {
        this.jdbc = jdbc;
        this.readers = readers;
        this.file = file;
        this.board = board;
    }

    /** What is done with a page of plans, and with what its numbers stand for. */
    @FunctionalInterface
    interface Post {
        void post(List<Plan> plans, Map<Long, NewsItem> news);
    }

    /** The news that somebody may still have to be told, by number. */
    private Map<Long, NewsItem> news(long until) {
        Long told = jdbc.queryForObject(
                "select coalesce(min(told), 0) from subscription where state = 'ACTIVE'", Long.class);
        Map<Long, NewsItem> news = new HashMap<>(file.between(told == null ? 0 : told, until));
        TreeSet<Long> older = new TreeSet<>();
        jdbc.query(
                "select distinct g.news from digest_sent d join digest g on g.id = d.digest"
                        + " where d.fate in ('LOST', 'PERHAPS')",
                row -> {
                    Numbers.read(row.getString(1)).stream().forEach(older::add);
                });
        older.removeAll(news.keySet());
        news.putAll(file.of(older));
        return news;
    }

    /** @param until news of higher numbers waits for the next time */
    void plan(Instant now, long until, Post post) {
        DueReaders.Due due = readers.due(now);
        List<Reader> some = readers.page(due, 0);
        if (some.isEmpty()) {
            return;
        }
        Map<Long, NewsItem> news = news(until);
        NewsIndex index = new NewsIndex(
                news.values().stream().filter(item -> item.number() <= until).toList(), board.aboutFairShares());
        while (!some.isEmpty()) {
            long last = some.get(some.size() - 1).id();
            Map<Long, Returning> returning = returning(some.get(0).id(), last);
            post.post(
                    some.stream()
                            .map(reader -> plan(reader, index, returning.getOrDefault(reader.id(), Returning.NOTHING)))
                            .toList(),
                    news);
            some = readers.page(due, last);
        }
    }

    private static Plan plan(Reader reader, NewsIndex index, Returning returning) {
        Numbers fresh = index.of(reader.scopes(), reader.told());
        return new Plan(reader, fresh.and(returning.lost()).and(returning.perhaps()), returning.perhaps());
    }

    /** What letters that never came, or perhaps never came, had told. */
    private record Returning(Numbers lost, Numbers perhaps) {
        private static final Returning NOTHING = new Returning(Numbers.NONE, Numbers.NONE);

        private Returning with(String fate, Numbers news) {
            return fate.equals("LOST")
                    ? new Returning(lost.and(news), perhaps)
                    : new Returning(lost, perhaps.and(news));
        }
    }

    private Map<Long, Returning> returning(long first, long last) {
        Map<Long, Returning> returning = new HashMap<>();
        jdbc.query(
                "select d.subscription_id, d.fate, g.news from digest_sent d join digest g on g.id = d.digest"
                        + " where d.fate in ('LOST', 'PERHAPS') and d.subscription_id between ? and ?",
                row -> {
                    Numbers news = Numbers.read(row.getString(3));
                    Returning known = returning.getOrDefault(row.getLong(1), Returning.NOTHING);
                    returning.put(row.getLong(1), known.with(row.getString(2), news));
                },
                first,
                last);
        return returning;
    }
}
