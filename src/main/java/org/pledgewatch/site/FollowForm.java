package org.pledgewatch.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.notices.Frequency;
import org.pledgewatch.notices.Scopes;
import org.pledgewatch.notices.Wishes;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.ZoneNames;

/**
 * What the form to follow by mail sends, as it was typed.
 *
 * @param follow what is followed, as {@code PARTY:CAN}
 * @param website left empty by everyone who sees the page
 * @param sure that much mail is wanted
 * @param look whether only what it would send is asked for
 */
record FollowForm(
        @Nullable String address,
        @Nullable List<String> follow,
        @Nullable String frequency,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String nothing,
        @Nullable String website,
        @Nullable String sure,
        @Nullable String look) {

    static FollowForm of(Wishes wishes) {
        return new FollowForm(
                "",
                wishes.scopes().stream()
                        .map(scope -> Scopes.write(List.of(scope)))
                        .toList(),
                wishes.frequency().name(),
                wishes.language().code(),
                wishes.zone().getId(),
                wishes.evenNothing() ? "on" : null,
                null,
                null,
                null);
    }

    boolean isByAProgram() {
        return website != null && !website.isEmpty();
    }

    boolean isLook() {
        return look != null;
    }

    boolean isSure() {
        return sure != null;
    }

    public String addressTyped() {
        return address == null ? "" : address;
    }

    public boolean follows(Scope.Kind kind, String key) {
        return scopes().contains(new Scope(kind, key));
    }

    /** What is nothing that can be followed is left out. */
    List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        for (String text : follow == null ? List.<String>of() : follow) {
            try {
                scopes.addAll(Scopes.read(text));
            } catch (IllegalArgumentException e) {
                // the page has no such choice: somebody wrote the address by hand
            }
        }
        return scopes;
    }

    public Frequency often() {
        return Frequency.valueOf(one(frequency, List.of("DAILY", "WEEKLY", "MONTHLY"), "WEEKLY"));
    }

    private static String one(@Nullable String given, List<String> known, String otherwise) {
        String upper = given == null ? "" : given.toUpperCase(Locale.ROOT);
        return known.contains(upper) ? upper : otherwise;
    }

    /** The language of the page, where none is chosen. */
    Language in(Language page) {
        return Optional.ofNullable(language).flatMap(Language::of).orElse(page);
    }

    public ZoneId place() {
        try {
            ZoneId chosen = ZoneId.of(zone == null ? "UTC" : zone);
            return ZoneNames.all().contains(chosen) ? chosen : ZoneId.of("UTC");
        } catch (DateTimeException e) {
            return ZoneId.of("UTC");
        }
    }

    public boolean evenNothing() {
        return nothing != null;
    }

    Wishes wishes(Language page) {
        return new Wishes(in(page), place(), often(), evenNothing(), scopes());
    }
}
