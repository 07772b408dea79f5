package org.pledgewatch.exchange.catalogue;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.forums.Attribution;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Framework.Horizon;
import org.pledgewatch.forums.Framework.Round;
import org.pledgewatch.forums.Item;
import org.pledgewatch.forums.Session;
import org.pledgewatch.forums.Theme;

/** Reads the lists "themes", "frameworks", "sessions" and "items". */
final class ForumReader {

    private final Names names;

    ForumReader(Names names) {
        this.names = names;
    }

    List<Theme> themes(List<Entry> entries) {
        List<Theme> themes = new ArrayList<>();
        for (Entry entry : entries) {
            names.define("theme", entry.text("slug", 80), entry.place("slug"));
            entry.make(() -> new Theme(
                            entry.read("slug", Values::slug, "x"),
                            entry.text("title", 200),
                            entry.optionalText("about", Sizes.TEXT)))
                    .ifPresent(themes::add);
        }
        return themes;
    }

    /** By slug, in the order of the files. */
    Map<String, Framework> frameworks(List<Entry> entries) {
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        for (Entry entry : entries) {
            names.define("framework", entry.text("slug", 80), entry.place("slug"));
            entry.make(() -> framework(entry)).ifPresent(made -> frameworks.put(made.slug(), made));
        }
        return frameworks;
    }

    private static Framework framework(Entry entry) {
        List<Round> rounds = new ArrayList<>();
        for (Entry round : entry.entries("rounds")) {
            round.make(() -> new Round(
                            round.read("slug", Values::slug, "x"),
                            round.text("title", Sizes.TITLE),
                            Values.date(round, "starts-on"),
                            round.optional("ends-on", Values::date)))
                    .ifPresent(rounds::add);
        }
        List<Horizon> horizons = new ArrayList<>();
        for (Entry horizon : entry.entries("horizons")) {
            horizon.make(() -> new Horizon(
                            horizon.read("span", Values::span, Period.ofYears(1)), horizon.text("title", 200)))
                    .ifPresent(horizons::add);
        }
        return new Framework(
                entry.read("slug", Values::slug, "x"),
                entry.text("title", Sizes.TITLE),
                entry.optionalText("about", Sizes.TEXT),
                entry.optional("adopted-on", Values::date),
                Sources.titled(entry),
                rounds,
                horizons);
    }

    List<Session> sessions(List<Entry> entries) {
        List<Session> sessions = new ArrayList<>();
        for (Entry entry : entries) {
            names.define("session", entry.text("slug", 80), entry.place("slug"));
            entry.make(() -> session(entry)).ifPresent(sessions::add);
        }
        return sessions;
    }

    private Session session(Entry entry) {
        return new Session(
                entry.read("slug", Values::slug, "x"),
                names.reference(entry, "framework", "framework"),
                entry.text("title", Sizes.DOCUMENT),
                entry.optional("held-on", Values::date),
                entry.optionalText("about", Sizes.TEXT),
                Sources.document(entry, false));
    }

    List<Item> items(List<Entry> entries) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            names.define("item", entry.text("slug", 80), entry.place("slug"));
            entry.make(() -> item(entry)).ifPresent(items::add);
        }
        return items;
    }

    private Item item(Entry entry) {
        Citation source = Sources.document(entry, true);
        return new Item(
                entry.read("slug", Values::slug, "x"),
                Values.choice(entry, "kind", Item.Kind.class),
                names.reference(entry, "framework", "framework"),
                names.reference(entry, "session", "session"),
                names.references(entry, "themes", "theme"),
                entry.optionalText("title", Sizes.DOCUMENT),
                entry.text("text", Sizes.TEXT),
                entry.read("language", Values::language, "en"),
                new Item.Where(entry.optionalText("link", Sizes.LINK), entry.optionalText("publisher", 300)),
                quoted(entry),
                source);
    }

    private static Item.@Nullable Quoted quoted(Entry entry) {
        Attribution attribution = entry.optional("attribution", Values.oneOf(Attribution.class));
        String speaker = entry.optionalText("speaker", 300);
        String approval = entry.optionalText("approval", 500);
        if (attribution == null && speaker != null) {
            throw new IllegalArgumentException(
                    "A speaker is named only with an attribution: add \"attribution\", or leave the name out.");
        }
        return attribution == null ? null : new Item.Quoted(attribution, speaker, approval);
    }
}
