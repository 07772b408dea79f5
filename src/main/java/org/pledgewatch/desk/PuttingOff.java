package org.pledgewatch.desk;

import java.time.LocalDate;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.Undertaking;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.notices.reminders.Need;
import org.pledgewatch.notices.reminders.Snoozes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts things off; where a party promised us the day, the promise is kept in mind as well. */
@Service
@Transactional
class PuttingOff {

    private final Snoozes snoozes;
    private final FollowUps followUps;
    private final Undertakings undertakings;
    private final AuditTrail audit;

    PuttingOff(Snoozes snoozes, FollowUps followUps, Undertakings undertakings, AuditTrail audit) {
        this.snoozes = snoozes;
        this.followUps = followUps;
        this.undertakings = undertakings;
        this.audit = audit;
    }

    void putOff(Member me, Need need, TodayPage.Later later, LocalDate today) {
        LocalDate until = later.until();
        if (until == null) {
            throw new IllegalArgumentException("Choose the day on which it comes back.");
        }
        Need.Bound about = need.about();
        if (!later.isPromised() || about == null) {
            snoozes.putOff(me, need, until, later.reason(), today);
            return;
        }
        Undertaking of = undertakings.find(about.commitment(), about.party()).orElseThrow(NotAtTheDesk::new);
        followUps.note(of.id(), until, later.reason(), me.id());
        audit.note(me, "noted a promised date", about.commitment() + "/" + about.party());
        // on the day itself the promise is there; what it was about comes back if it was not kept
        snoozes.putOff(me, need, until.plusDays(1), later.reason(), today);
    }
}
