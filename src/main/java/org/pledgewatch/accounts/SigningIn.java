package org.pledgewatch.accounts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.storage.Stamps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether somebody at the door is who it says it is. */
@Component
public class SigningIn {

    private final JdbcClient jdbc;
    private final Members members;
    private final Passwords passwords;
    private final SecondFactor factor;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SigningIn(
            JdbcClient jdbc,
            Members members,
            Passwords passwords,
            SecondFactor factor,
            Throttle throttle,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.passwords = passwords;
        this.factor = factor;
        this.throttle = throttle;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of trying. */
    public sealed interface Answer {

        /** In. */
        record In(Member member) implements Answer {}

        /** Right so far; the second factor is asked for. */
        record NeedsCode(Member member) implements Answer {}

        /** Not right; nobody is told what. */
        record Refused() implements Answer {}

        /** Tried too often: not even looked at. */
        record Later(Duration until) implements Answer {}
    }

    /** The account's id and hash. */
    private record Account(long id, @Nullable String hash) {}

    /** With an account or without, with a second factor or without: the same work before the answer. */
    public Answer byPassword(String address, String password, Origin from) {
        String known = address.strip().toLowerCase(Locale.ROOT);
        Throttle.Subject account = Throttle.Subject.account(known);
        Throttle.Subject origin = Throttle.Subject.from(from);
        Optional<Duration> wait = throttle.attempt(account, origin);
        if (wait.isPresent()) {
            return new Answer.Later(wait.get());
        }
        Optional<Member> member = check(known, password);
        if (member.isEmpty()) {
            noteRefusal(from);
            return new Answer.Refused();
        }
        throttle.succeeded(List.of(account), List.of(origin));
        return factor.isOn(member.get()) ? new Answer.NeedsCode(member.get()) : new Answer.In(member.get());
    }

    private Optional<Member> check(String address, String password) {
        Optional<Account> account = jdbc.sql(
                        "select id, password from member where address = ? and disabled_at is null")
                .param(address)
                .query((row, n) -> new Account(row.getLong("id"), row.getString("password")))
                .optional();
        boolean same = passwords.matches(password, account.map(Account::hash).orElse(null));
        return same ? account.flatMap(a -> members.find(a.id())) : Optional.empty();
    }

    /** After the password: a code of the telephone or of the sheet. */
    public Answer byCode(long member, String code, Origin from) {
        Throttle.Subject codes = Throttle.Subject.secondFactor(member);
        Throttle.Subject origin = Throttle.Subject.from(from);
        Optional<Duration> wait = throttle.attempt(codes, origin);
        if (wait.isPresent()) {
            return new Answer.Later(wait.get());
        }
        Optional<Member> known = members.find(member);
        if (known.isEmpty() || !factor.accepts(member, code)) {
            noteRefusal(from);
            return new Answer.Refused();
        }
        throttle.succeeded(List.of(codes), List.of(origin));
        return new Answer.In(known.get());
    }

    private void noteRefusal(Origin from) {
        transaction.executeWithoutResult(t -> audit.noteOfNobody("was refused at the door", "from " + from.text()));
    }

    /** Whether it is the member's password, asked again before something grave. */
    public boolean confirms(Member member, String password) {
        Throttle.Subject again = Throttle.Subject.secondFactor(member.id());
        if (throttle.attempt(again).isPresent()) {
            return false;
        }
        String hash = jdbc.sql("select password from member where id = ?")
                .param(member.id())
                .query(String.class)
                .optional()
                .orElse(null);
        boolean same = passwords.matches(password, hash);
        if (same) {
            throttle.succeeded(List.of(again), List.of());
        }
        return same;
    }

    /** A member's own choice. */
    public void setPassword(Member member, String password) {
        transaction.executeWithoutResult(t -> {
            setPassword(member.id(), password);
            audit.note(member, "changed a password", "own account");
        });
    }

    /** Sets a password, where it can be one, and ends the sessions that were begun with the one before. */
    public void setPassword(long member, String password) {
        passwords.check(password, told("name", member), told("address", member));
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(t -> {
            jdbc.sql("update member set password = ?, password_set_at = ? where id = ?")
                    .params(hash, Stamps.of(clock.instant()), member)
                    .update();
            endSessions(member);
        });
    }

    /** Whoever is signed in as the member is not any more, on all nodes. */
    void endSessions(long member) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(Sessions.name(member))
                .update();
    }

    private String told(String column, long member) {
        return jdbc.sql("select " + column + " from member where id = ?")
                .param(member)
                .query(String.class)
                .single();
    }

    /** That the member is in. */
    public void signedIn(Member member, Origin from) {
        signedIn(member, "from " + from.text());
    }

    /** That the member is in, because a provider knows it. */
    void signedIn(Member member, Origin from, Provider by) {
        signedIn(member, "from " + from.text() + " with " + by.name());
    }

    private void signedIn(Member member, String how) {
        transaction.executeWithoutResult(t -> {
            jdbc.sql("update member set signed_in_at = ? where id = ?")
                    .params(Stamps.of(clock.instant()), member.id())
                    .update();
            audit.note(member, "signed in", how);
        });
    }
}
