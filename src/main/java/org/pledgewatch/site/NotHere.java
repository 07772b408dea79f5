package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.scoreboard.PartyName;

/** There is no such page, with the pages that a reader may have meant. */
class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String given;
    private final transient List<Nearby> nearby;

    /** Another page that exists. */
    record Nearby(String address, String name) {}

    /** @param what the key of the message that says what was looked for */
    NotHere(String what, String given, List<Nearby> nearby) {
        super("There is no " + what + " \"" + given + "\".");
        this.what = what;
        this.given = given;
        this.nearby = nearby;
    }

    /** Suggests what is spelled most alike. */
    static NotHere among(String what, String given, String under, List<PartyName> all) {
        List<Nearby> nearby = Spelling.nearest(given, all).stream()
                .map(name -> new Nearby(under + name.code(), name.name()))
                .toList();
        return new NotHere(what, given, nearby);
    }

    String what() {
        return what;
    }

    String given() {
        return given;
    }

    List<Nearby> nearby() {
        return nearby;
    }
}
