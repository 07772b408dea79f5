package org.pledgewatch.parties;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The row of a membership. */
@Entity
@Table(name = "party_member")
class StoredMembership {

    /** Which party in which group. */
    @Embeddable
    record Key(int groupNo, int memberNo) {}

    @EmbeddedId
    private Key key;

    private @Nullable LocalDate memberFrom;
    private @Nullable LocalDate memberUntil;

    @SuppressWarnings("NullAway.Init")
    protected StoredMembership() {}

    StoredMembership(Key key) {
        this.key = key;
    }

    void take(Membership membership) {
        memberFrom = membership.from();
        memberUntil = membership.until();
    }

    Membership membership(String member) {
        return new Membership(member, memberFrom, memberUntil);
    }

    Key key() {
        return key;
    }
}
