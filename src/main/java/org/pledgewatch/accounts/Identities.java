package org.pledgewatch.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which member a provider means. The e-mail address is believed once; from then on it is the provider's own name for
 * the person, so that an address that is given to somebody else there opens nobody's account here.
 */
@Component
class Identities {

    private final JdbcClient jdbc;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    Identities(JdbcClient jdbc, Members members, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of looking. */
    sealed interface Answer {

        /** A member that may come in. */
        record Known(Member member) implements Answer {}

        /** Nobody that may. */
        record Refused(ProviderRefusal why) implements Answer {}
    }

    /** A member with this address, disabled or not. */
    private record Account(long id, boolean disabled) {}

    @Transactional
    Answer find(Provider by, Vouched who, Origin from) {
        Answer answer = look(by, who);
        if (answer instanceof Answer.Refused refused) {
            audit.noteOfNobody(
                    "was refused at the door", "from " + from.text() + " with " + by.name() + ": " + refused.why());
        }
        return answer;
    }

    private Answer look(Provider by, Vouched who) {
        OptionalLong before = bound(who);
        if (before.isPresent()) {
            return known(before.getAsLong());
        }
        if (who.address().isEmpty()) {
            return new Answer.Refused(ProviderRefusal.UNVERIFIED);
        }
        Optional<Account> account = jdbc.sql("select id, disabled_at from member where address = ? for update")
                .param(who.address().get())
                .query((row, n) -> new Account(row.getLong("id"), row.getObject("disabled_at") != null))
                .optional();
        if (account.isEmpty()) {
            return new Answer.Refused(ProviderRefusal.UNKNOWN);
        }
        return account.get().disabled()
                ? new Answer.Refused(ProviderRefusal.CLOSED)
                : bind(by, who, account.get().id());
    }

    private OptionalLong bound(Vouched who) {
        return jdbc
                .sql("select member_id from member_identity where issuer = ? and subject = ?")
                .params(who.issuer(), who.subject())
                .query(Long.class)
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private Answer known(long member) {
        return members.find(member)
                .<Answer>map(Answer.Known::new)
                .orElseGet(() -> new Answer.Refused(ProviderRefusal.CLOSED));
    }

    /** The member's row is locked: of two that come at once, the second finds what the first has bound. */
    private Answer bind(Provider by, Vouched who, long member) {
        List<String> subjects = jdbc.sql("select subject from member_identity where member_id = ? and issuer = ?")
                .params(member, who.issuer())
                .query((row, n) -> row.getString("subject"))
                .list();
        if (!subjects.isEmpty()) {
            return subjects.contains(who.subject()) ? known(member) : new Answer.Refused(ProviderRefusal.ANOTHER);
        }
        jdbc.sql("insert into member_identity (issuer, subject, member_id, bound_at) values (?, ?, ?, ?)")
                .params(who.issuer(), who.subject(), member, Stamps.of(clock.instant()))
                .update();
        Answer answer = known(member);
        if (answer instanceof Answer.Known in) {
            audit.note(in.member(), "is known by a provider from now on", by.name());
        }
        return answer;
    }

    /** The next person that a provider vouches for with the member's address is believed again. */
    void forget(long member) {
        jdbc.sql("delete from member_identity where member_id = ?")
                .param(member)
                .update();
    }
}
