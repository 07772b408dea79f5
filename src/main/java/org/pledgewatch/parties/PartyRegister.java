package org.pledgewatch.parties;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Merged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of who promises and who is measured. */
@Service
@Transactional
public class PartyRegister {

    private final PartyStore store;
    private final Editions editions;

    PartyRegister(PartyStore store, Editions editions) {
        this.store = store;
        this.editions = editions;
    }

    @Transactional(readOnly = true)
    public Optional<Party> find(String code) {
        return all().stream().filter(party -> party.code().equals(code)).findFirst();
    }

    /** Everyone, in order of number. */
    @Transactional(readOnly = true)
    public List<Party> all() {
        return store.parties();
    }

    /**
     * The codes of who belonged to a group on a day, in order.
     *
     * @throws IllegalArgumentException if there is no such group
     */
    @Transactional(readOnly = true)
    public Set<String> membersOf(String groupCode, LocalDate on) {
        Party group = find(groupCode)
                .filter(party -> party.kind() == PartyKind.GROUP)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no group \"" + groupCode + "\" in the register: add it, or name another."));
        return group.entry().members().stream()
                .filter(member -> member.covers(on))
                .map(Membership::party)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Adds who is new, with the next number, and changes what is now said differently. Who is not named stays.
     *
     * @throws IllegalArgumentException if a group's member is neither registered nor among the entries
     */
    public Merged merge(Collection<PartyEntry> entries) {
        Map<String, Party> known =
                all().stream().collect(Collectors.toMap(Party::code, party -> party, (a, b) -> a, LinkedHashMap::new));
        Map<String, StoredParty> rows = store.rows();
        int next = known.values().stream().mapToInt(Party::no).max().orElse(0) + 1;
        Merged merged = Merged.NOTHING;
        for (PartyEntry entry : entries) {
            StoredParty row = rows.get(entry.code());
            Party before = known.get(entry.code());
            if (row == null) {
                row = new StoredParty(new Party(next++, entry).no(), entry);
                rows.put(entry.code(), row);
                store.add(row);
                merged = merged.plus(Merged.anAddition());
            } else if (before == null || !before.entry().equals(entry)) {
                row.take(entry);
                merged = merged.plus(Merged.aChange());
            } else {
                merged = merged.plus(Merged.noChange());
            }
        }
        for (PartyEntry entry : entries) {
            Party before = known.get(entry.code());
            List<Membership> members =
                    before == null ? List.of() : before.entry().members();
            if (!members.equals(entry.members())) {
                store.writeMembers(numberOf(entry.code(), rows), numbered(entry, rows));
            }
        }
        if (!merged.wroteNothing()) {
            editions.changed();
        }
        store.flush();
        return merged;
    }

    private static Map<Integer, Membership> numbered(PartyEntry group, Map<String, StoredParty> rows) {
        Map<Integer, Membership> members = new LinkedHashMap<>();
        group.members().forEach(member -> members.put(numberOf(member.party(), rows), member));
        return members;
    }

    private static int numberOf(String code, Map<String, StoredParty> rows) {
        @Nullable StoredParty row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("There is no party \"" + code + "\": add it to the register first.");
        }
        return row.no();
    }
}
