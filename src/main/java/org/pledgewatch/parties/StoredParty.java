package org.pledgewatch.parties;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.parties.PartyEntry.Place;

/** The row of a party; its memberships are rows of their own. */
@Entity
@Table(name = "party")
class StoredParty {

    @Id
    private int no;

    private String code;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private String name;
    private @Nullable String region;
    private @Nullable String subregion;
    private @Nullable String iso2;
    private @Nullable String m49;
    private boolean unMember;
    private @Nullable String about;
    private @Nullable String link;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "party_name", joinColumns = @JoinColumn(name = "party_no"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredParty() {}

    @SuppressWarnings("NullAway.Init")
    StoredParty(int no, PartyEntry entry) {
        this.no = no;
        this.code = entry.code();
        take(entry);
    }

    final void take(PartyEntry entry) {
        Place place = entry.place();
        kind = entry.kind();
        name = entry.name();
        region = place.region();
        subregion = place.subregion();
        iso2 = place.iso2();
        m49 = place.m49();
        unMember = entry.unMember();
        about = entry.about();
        link = entry.link();
        names.keySet().retainAll(entry.names().keySet());
        names.putAll(entry.names());
    }

    Party party(List<Membership> members) {
        Place place = new Place(region, subregion, iso2, m49);
        return new Party(no, new PartyEntry(code, kind, name, names, place, unMember, about, link, members));
    }

    int no() {
        return no;
    }

    String code() {
        return code;
    }
}
