package org.pledgewatch.site.linked;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.pledgewatch.wording.Say;

/**
 * The page that says it; all addresses are whole.
 *
 * @param address the one by which it is known
 * @param json the address of the same facts as data
 * @param csv the address of the same facts as a table
 * @param until when the newest of what it rests on was recorded
 * @param to from a path of the site to its address in the page's language
 */
public record Page(Say say, String address, String json, String csv, Instant until, UnaryOperator<String> to) {

    String language() {
        return say.language().code();
    }

    Thing publisher() {
        return Thing.of("Organization")
                .with("name", say.text("site.name"))
                .with("url", to.apply("/"))
                .with("publishingPrinciples", to.apply("/method"));
    }
}
