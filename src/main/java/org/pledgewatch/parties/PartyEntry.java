package org.pledgewatch.parties;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/**
 * What is said of a party.
 *
 * @param code ISO 3166-1 alpha-3 for states ({@code CAN}), a slug for everyone else ({@code icmc})
 * @param names the name in other languages, by language tag
 * @param place where it is; none for who has no place
 * @param members who belongs to it, in order of code; only a group has any
 */
public record PartyEntry(
        String code,
        PartyKind kind,
        String name,
        Map<String, String> names,
        Place place,
        boolean unMember,
        @Nullable String about,
        @Nullable String link,
        List<Membership> members) {

    /**
     * Where a party is, in the words and numbers of UN M49 and ISO 3166-1.
     *
     * @param m49 three digits, as {@code 124}
     */
    public record Place(
            @Nullable String region,
            @Nullable String subregion,
            @Nullable String iso2,
            @Nullable String m49) {

        public static final Place NONE = new Place(null, null, null, null);

        public Place {
            if (iso2 != null && !iso2.matches("[A-Z]{2}")) {
                throw new IllegalArgumentException(
                        "\"" + iso2 + "\" is not an ISO 3166-1 alpha-2 code: write two capital letters, as CA.");
            }
            if (m49 != null && !m49.matches("\\d{3}")) {
                throw new IllegalArgumentException(
                        "\"" + m49 + "\" is not an M49 number: write three digits in quotes, as \"124\".");
            }
        }
    }

    public PartyEntry {
        if (!Codes.isParty(code)) {
            throw new IllegalArgumentException("\"" + code + "\" is not a party's code: write three capital letters for"
                    + " a state (CAN), lower-case words joined by hyphens for everyone else (icmc), at most 40.");
        }
        if (name.isBlank() || name.length() > 200) {
            throw new IllegalArgumentException("The party " + code + " needs a name of at most 200 characters.");
        }
        if (kind != PartyKind.GROUP && !members.isEmpty()) {
            throw new IllegalArgumentException(
                    "The party " + code + " is a " + kind + " and has members: only a GROUP can have any.");
        }
        names = Map.copyOf(names);
        members =
                members.stream().sorted(Comparator.comparing(Membership::party)).toList();
        Set<String> seen = new HashSet<>();
        for (Membership member : members) {
            if (!seen.add(member.party())) {
                throw new IllegalArgumentException(
                        "The group " + code + " lists " + member.party() + " twice: one line a member.");
            }
        }
    }
}
