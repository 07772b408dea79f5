package org.pledgewatch.site;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter that cannot be read: which, what was given, and what to write instead. */
class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;
    private final String given;
    private final String instead;
    private final transient Object known;

    /** @param instead the key of the message that says what to write */
    BadParameter(String parameter, String given, String instead) {
        this(parameter, given, instead, "");
    }

    /** @param known what may be written */
    BadParameter(String parameter, String given, List<String> known) {
        this(parameter, given, "instead.one-of", String.join(", ", known));
    }

    /** @param known what the message names */
    BadParameter(String parameter, String given, String instead, Object known) {
        super("The parameter " + parameter + " cannot be read.");
        this.parameter = parameter;
        this.given = given;
        this.instead = instead;
        this.known = known;
    }

    /** Refuses what is given and not known; nothing is fine. */
    static void unlessKnown(String parameter, @Nullable String given, Collection<String> known) {
        if (given != null && !given.isEmpty() && !known.contains(given)) {
            throw new BadParameter(parameter, given, List.copyOf(known));
        }
    }

    /** What the message names, as what may be written where it is one of a few. */
    Object known() {
        return known;
    }

    String parameter() {
        return parameter;
    }

    String given() {
        return given;
    }

    String instead() {
        return instead;
    }
}
