package org.pledgewatch.parties;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;

/** Reads and writes the register's rows. */
@Repository
class PartyStore {

    private final EntityManager em;

    PartyStore(EntityManager em) {
        this.em = em;
    }

    Map<String, StoredParty> rows() {
        // a list and not a stream: only so are the names of all fetched at once
        return em.createQuery("select p from StoredParty p", StoredParty.class).getResultList().stream()
                .collect(Collectors.toMap(StoredParty::code, row -> row));
    }

    /** In order of number. */
    List<Party> parties() {
        Map<String, StoredParty> rows = rows();
        Map<Integer, String> codes =
                rows.values().stream().collect(Collectors.toMap(StoredParty::no, StoredParty::code));
        Map<Integer, List<Membership>> members = new HashMap<>();
        for (StoredMembership row : memberships()) {
            String member = codes.getOrDefault(row.key().memberNo(), "");
            members.computeIfAbsent(row.key().groupNo(), no -> new ArrayList<>())
                    .add(row.membership(member));
        }
        return rows.values().stream()
                .map(row -> row.party(members.getOrDefault(row.no(), List.of())))
                .sorted(Comparator.comparingInt(Party::no))
                .toList();
    }

    void add(StoredParty row) {
        em.persist(row);
    }

    /** Makes the group's rows those that are listed; once a transaction for each group. */
    void writeMembers(int group, Map<Integer, Membership> listed) {
        // nothing of this group is pending, so what is pending of others need not be written first
        Map<Integer, StoredMembership> stored = em.createQuery(
                        "select m from StoredMembership m where m.key.groupNo = :no", StoredMembership.class)
                .setParameter("no", group)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.key().memberNo(), row -> row));
        listed.forEach((member, membership) -> {
            StoredMembership row = stored.get(member);
            if (row == null) {
                row = new StoredMembership(new StoredMembership.Key(group, member));
                em.persist(row);
            }
            row.take(membership);
        });
        Set<Integer> kept = listed.keySet();
        stored.forEach((member, row) -> {
            if (!kept.contains(member)) {
                em.remove(row);
            }
        });
    }

    /** Writes what is pending, so that other rooms' queries in the same transaction find it. */
    void flush() {
        em.flush();
    }

    private List<StoredMembership> memberships() {
        return em.createQuery(
                        "select m from StoredMembership m order by m.key.groupNo, m.key.memberNo",
                        StoredMembership.class)
                .getResultList();
    }
}
