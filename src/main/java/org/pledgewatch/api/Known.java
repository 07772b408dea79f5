package org.pledgewatch.api;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;
import org.pledgewatch.scoreboard.Register;
import org.springframework.stereotype.Component;

/** Checks codes and slugs before anything is looked up by them: none at all, or one that is there. */
@Component
class Known {

    private final Register register;

    Known(Register register) {
        this.register = register;
    }

    /** @throws Refused if there is no such party */
    @Nullable String party(@Nullable String code) {
        return known("party", code, Codes::isParty, register::hasParty, "/api/v1/parties lists them.");
    }

    /** @throws Refused if there is no such commitment */
    @Nullable String commitment(@Nullable String slug) {
        return known("commitment", slug, Codes::isSlug, register::hasCommitment, "/api/v1/commitments lists them.");
    }

    /** @throws Refused if there is no such framework */
    @Nullable String framework(@Nullable String slug) {
        return known(
                "framework", slug, Codes::isSlug, register::hasFramework, "each of /api/v1/commitments names its own.");
    }

    /** @throws Refused if there is no such theme */
    @Nullable String theme(@Nullable String slug) {
        return known("theme", slug, Codes::isSlug, register::hasTheme, "each of /api/v1/commitments names its own.");
    }

    private static @Nullable String known(
            String what, @Nullable String code, Predicate<String> shape, Predicate<String> there, String where) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!shape.test(code) || !there.test(code)) {
            throw new Refused(what, missing(what, code) + ": " + where);
        }
        return code;
    }

    /** @throws NotInRecord if there is no such party */
    String partyHere(String code) {
        return here("code", "party", code, Codes.isParty(code) && register.hasParty(code), "/api/v1/parties");
    }

    /** @throws NotInRecord if there is no such commitment */
    String commitmentHere(String slug) {
        boolean there = Codes.isSlug(slug) && register.hasCommitment(slug);
        return here("slug", "commitment", slug, there, "/api/v1/commitments");
    }

    /** @throws NotInRecord if there is no such indicator */
    String indicatorHere(String code) {
        boolean there = Codes.isSlug(code) && register.hasIndicator(code);
        return here("code", "indicator", code, there, "/api/v1/indicators");
    }

    private static String here(String parameter, String what, String code, boolean there, String list) {
        if (!there) {
            throw new NotInRecord(parameter, missing(what, code) + ": " + list + " lists what there is.");
        }
        return code;
    }

    private static String missing(String what, String code) {
        return "There is no " + what + " \"" + Shortened.of(code) + "\"";
    }
}
