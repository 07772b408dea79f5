package org.pledgewatch.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.Findable;
import org.pledgewatch.search.Found;
import org.pledgewatch.search.Piece;
import org.pledgewatch.wording.Say;

/** What was found, in a reader's language, with the words marked that were asked for. */
final class Hits {

    private final Found<Findable> found;
    private final Say say;
    private final Here here;

    Hits(Found<Findable> found, Say say, Here here) {
        this.found = found;
        this.say = say;
        this.here = here;
    }

    /**
     * One of them.
     *
     * @param label what it is
     * @param excerpt of what it was found by, where that is not its title
     */
    record HitFacts(
            Findable what,
            String address,
            List<Piece> title,
            @Nullable String label,
            Found.@Nullable Excerpt excerpt) {}

    List<HitFacts> all() {
        return found.hits().stream().map(this::facts).toList();
    }

    /** The words that nothing has, each with what it was taken for and the address of a search for that. */
    List<Taken> taken() {
        return found.readAs().entrySet().stream()
                .map(word -> new Taken(
                        word.getKey(),
                        word.getValue(),
                        here.with("q", here.parameter("q").replace(word.getKey(), word.getValue()))))
                .toList();
    }

    record Taken(String word, String instead, String address) {}

    private HitFacts facts(Found.Hit<Findable> hit) {
        Findable what = hit.what();
        String title = title(what);
        Optional<Found.Excerpt> excerpt =
                found.excerpt(hit, title, say.language().code());
        String place = what.place();
        String address = here.to(what.page());
        return new HitFacts(
                what,
                place == null ? address : address + "#" + place,
                found.marked(title),
                what.title() == null ? null : label(what),
                excerpt.filter(e -> tellsMore(e, title)).orElse(null));
    }

    /** What the title shows already in the reader's language need not be shown again in another. */
    private boolean tellsMore(Found.Excerpt excerpt, String title) {
        return excerpt.different() > found.different(title);
    }

    private String title(Findable what) {
        String recorded = what.title();
        if (recorded == null) {
            return String.valueOf(label(what));
        }
        return switch (what.kind()) {
            case PARTY -> say.party(what.code(), recorded);
            case COMMITMENT -> say.name("commitment", what.code(), recorded);
            case THEME -> say.name("theme", what.code(), recorded);
            case FRAMEWORK -> say.name("framework", what.code(), recorded);
            case ITEM -> recorded;
        };
    }

    private @Nullable String label(Findable what) {
        return switch (what.kind()) {
            case PARTY -> say.text("party." + what.kindWithin());
            case COMMITMENT -> say.text("kind." + what.kindWithin());
            case ITEM -> say.text("items." + what.kindWithin());
            case THEME, FRAMEWORK -> null;
        };
    }
}
