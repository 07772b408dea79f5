package org.pledgewatch.site;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.FollowBoard;
import org.pledgewatch.scoreboard.RecordBoard;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.site.feeds.Atom;
import org.pledgewatch.site.feeds.Calendar;
import org.pledgewatch.site.feeds.Feed;
import org.pledgewatch.site.feeds.JsonFeed;
import org.pledgewatch.wording.Say;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Feeds of changes and calendars of deadlines: of everything, a party, a commitment, a theme or an agreement. */
@Controller
class FeedPages {

    /** What a reader who looks in once a month may have missed. */
    private static final int ENTRIES = 100;

    private final FollowBoard board;
    private final RecordBoard records;
    private final SiteSettings settings;

    FeedPages(FollowBoard board, RecordBoard records, SiteSettings settings) {
        this.board = board;
        this.records = records;
        this.settings = settings;
    }

    @GetMapping("/changes.atom")
    ResponseEntity<byte[]> atom(When when, @ModelAttribute(binding = false) Say say) {
        return file(Atom.TYPE, Atom.write(feed(Scope.ALL, "/changes", "atom", when, say)));
    }

    @GetMapping({"/parties/{key}.atom", "/commitments/{key}.atom", "/themes/{key}.atom", "/frameworks/{key}.atom"})
    ResponseEntity<byte[]> atom(
            @PathVariable String key,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        return file(
                Atom.TYPE,
                Atom.write(feed(
                        scope(here, key), here.path().replaceFirst("\\.(atom|feed\\.json)$", ""), "atom", when, say)));
    }

    @GetMapping("/changes.feed.json")
    ResponseEntity<JsonFeed> json(When when, @ModelAttribute(binding = false) Say say) {
        return file(JsonFeed.TYPE, JsonFeed.of(feed(Scope.ALL, "/changes", "feed.json", when, say)));
    }

    @GetMapping({
        "/parties/{key}.feed.json",
        "/commitments/{key}.feed.json",
        "/themes/{key}.feed.json",
        "/frameworks/{key}.feed.json"
    })
    ResponseEntity<JsonFeed> json(
            @PathVariable String key,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        return file(
                JsonFeed.TYPE,
                JsonFeed.of(feed(
                        scope(here, key),
                        here.path().replaceFirst("\\.(atom|feed\\.json)$", ""),
                        "feed.json",
                        when,
                        say)));
    }

    @GetMapping("/deadlines.ics")
    ResponseEntity<byte[]> calendar(When when, @ModelAttribute(binding = false) Say say) {
        return file(Calendar.TYPE, calendar(Scope.ALL, when, say));
    }

    @GetMapping({"/parties/{key}.ics", "/commitments/{key}.ics", "/themes/{key}.ics", "/frameworks/{key}.ics"})
    ResponseEntity<byte[]> calendar(
            @PathVariable String key,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        return file(Calendar.TYPE, calendar(scope(here, key), when, say));
    }

    private static Scope scope(Here here, String key) {
        Scope.Kind kind = Scope.Kind.FRAMEWORK;
        if (here.isUnder("/parties")) {
            kind = Scope.Kind.PARTY;
        } else if (here.isUnder("/commitments")) {
            kind = Scope.Kind.COMMITMENT;
        } else if (here.isUnder("/themes")) {
            kind = Scope.Kind.THEME;
        }
        return new Scope(kind, key);
    }

    private Feed feed(Scope scope, String path, String suffix, When when, Say say) {
        News news = new News(say, settings);
        List<ChangeFacts> changes = board.changes(scope, when, ENTRIES);
        Instant updated =
                changes.isEmpty() ? records.until(when) : changes.get(0).recordedAt();
        return new Feed(
                title(scope, say, "feed.of"),
                say.text("changes.description"),
                say.text("site.name"),
                say.language().code(),
                news.page(path),
                news.page(path + "." + suffix),
                updated,
                changes.stream().map(news::entry).toList());
    }

    private byte[] calendar(Scope scope, When when, Say say) {
        return Calendar.write(
                title(scope, say, "calendar.of"),
                say.language().code(),
                new News(say, settings).events(board.due(scope, when)));
    }

    private String title(Scope scope, Say say, String key) {
        if (scope.kind() == Scope.Kind.ALL) {
            return say.text(key, "what", say.text("feed.all"));
        }
        String kind = scope.kind().name().toLowerCase(Locale.ROOT);
        String name = board.name(scope).orElseThrow(() -> new NotHere(kind, scope.key(), List.of()));
        return say.text(
                key,
                "what",
                scope.kind() == Scope.Kind.PARTY ? say.party(scope.key(), name) : say.name(kind, scope.key(), name));
    }

    private static <T> ResponseEntity<T> file(String type, T body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, MediaType.parseMediaType(type).toString())
                .body(body);
    }
}
