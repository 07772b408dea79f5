package org.pledgewatch.stationery;

import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Markup;
import org.pledgewatch.wording.Say;

/** The same words for those who read plain text and for those who read HTML. */
public record Said(String plain, String html) {

    /** A message of the bundles; every value in it is escaped. */
    public static Said of(Say say, String key, @Nullable Object... namesAndValues) {
        return new Said(say.text(key, namesAndValues), say.html(key, namesAndValues));
    }

    /** Words as they are, whoever wrote them. */
    public static Said words(String words) {
        return new Said(words, Markup.escape(words));
    }
}
