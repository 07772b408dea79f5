package org.pledgewatch.exchange.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.parties.Membership;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyEntry.Place;
import org.pledgewatch.parties.PartyKind;

/** Reads the list "parties". */
final class PartyReader {

    private static final String UN_MEMBERS = "un-members";

    private final Names names;

    PartyReader(Names names) {
        this.names = names;
    }

    /** By code, in the order of the files. */
    Map<String, PartyEntry> read(List<Entry> entries) {
        for (Entry entry : entries) {
            names.define("party", entry.text("code", 40), entry.place("code"));
        }
        List<Membership> members = entries.stream()
                .filter(entry -> Values.flag(entry, "un-member"))
                .map(entry -> Membership.of(entry.text("code", 40)))
                .toList();
        Map<String, PartyEntry> parties = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.make(() -> party(entry, members)).ifPresent(party -> parties.put(party.code(), party));
        }
        return parties;
    }

    private PartyEntry party(Entry entry, List<Membership> unMembers) {
        entry.knows("members", "members-are", "about", "link");
        return new PartyEntry(
                entry.text("code", 40),
                Values.choice(entry, "kind", PartyKind.class),
                entry.text("name", 200),
                translations(entry),
                new Place(
                        entry.optionalText("region", 80),
                        entry.optionalText("subregion", 80),
                        entry.optionalText("iso2", 2),
                        entry.optionalText("m49", 3)),
                Values.flag(entry, "un-member"),
                entry.optionalText("about", Sizes.TEXT),
                entry.optionalText("link", Sizes.LINK),
                members(entry, unMembers));
    }

    private static Map<String, String> translations(Entry entry) {
        Map<String, String> names = new HashMap<>();
        entry.entry("names").ifPresent(byLanguage -> {
            for (String language : byLanguage.keys()) {
                names.put(Values.language(language), byLanguage.text(language, 200));
            }
        });
        return names;
    }

    private List<Membership> members(Entry entry, List<Membership> unMembers) {
        if (entry.has("members-are")) {
            String all = entry.text("members-are", 40);
            if (!all.equals(UN_MEMBERS)) {
                entry.problem("members-are", "\"members-are\" can only be " + UN_MEMBERS + ": list the members.");
            }
            if (entry.has("members")) {
                entry.problem("members", "A group has \"members\" or \"members-are\": leave one out.");
            }
            return unMembers;
        }
        List<Membership> members = new ArrayList<>();
        for (Entry member : entry.entriesOrWords("members", "code")) {
            member.make(() -> membership(member)).ifPresent(members::add);
        }
        return members;
    }

    private Membership membership(Entry member) {
        String code = member.text("code", 40);
        names.require("party", code, member.place("code"));
        LocalDate from = member.optional("from", Values::date);
        LocalDate until = member.optional("until", Values::date);
        return new Membership(code, from, until);
    }
}
