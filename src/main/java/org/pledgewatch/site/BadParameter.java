package org.pledgewatch.site;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.PartyName;

/** A parameter that cannot be read: which, what was given, and what to write instead. */
class BadParameter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int NEAREST = 4;
    private static final int MOST = 6;

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

    /** Refuses what is no party's code, with the parties that may be meant. */
    static BadParameter noParty(String parameter, String given, List<PartyName> all) {
        List<PartyName> nearest = Arrays.stream(given.split(",", -1))
                .flatMap(code -> Spelling.nearest(code, all).stream().limit(NEAREST))
                .distinct()
                .limit(MOST)
                .toList();
        return nearest.isEmpty()
                ? new BadParameter(parameter, given, "instead.party")
                : new BadParameter(
                        parameter,
                        given,
                        "instead.party.nearest",
                        nearest.stream()
                                .map(p -> p.code() + " (" + p.name() + ")")
                                .collect(Collectors.joining(", ")));
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
