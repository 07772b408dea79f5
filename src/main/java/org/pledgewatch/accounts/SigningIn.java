package org.pledgewatch.accounts;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Whether somebody at the door is who it says it is. */
@Component
public class SigningIn {

    private final JdbcClient jdbc;
    private final Members members;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    SigningIn(
            JdbcClient jdbc,
            Members members,
            Passwords passwords,
            AuditTrail audit,
            TransactionOperations transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The account's id and hash. */
    private record Account(long id, @Nullable String hash) {}

    /** The member, if there is one of this address and the password is its own; either takes as long. */
    public Optional<Member> byPassword(String address, String password) {
        Optional<Account> account = jdbc.sql(
                        "select id, password from member where address = ? and disabled_at is null")
                .param(address.strip().toLowerCase(Locale.ROOT))
                .query((row, n) -> new Account(row.getLong("id"), row.getString("password")))
                .optional();
        boolean same = passwords.matches(password, account.map(Account::hash).orElse(null));
        return same ? account.flatMap(a -> members.find(a.id())) : Optional.empty();
    }

    /** Sets a password, where it can be one. */
    public void setPassword(long member, String password) {
        transaction.executeWithoutResult(t -> {
            passwords.check(password, told("name", member), told("address", member));
            jdbc.sql("update member set password = ?, password_set_at = ? where id = ?")
                    .params(passwords.hash(password), Stamps.of(clock.instant()), member)
                    .update();
        });
    }

    private String told(String column, long member) {
        return jdbc.sql("select " + column + " from member where id = ?")
                .param(member)
                .query(String.class)
                .single();
    }

    /** That the member is in. */
    public void signedIn(Member member, Origin from) {
        transaction.executeWithoutResult(t -> {
            jdbc.sql("update member set signed_in_at = ? where id = ?")
                    .params(Stamps.of(clock.instant()), member.id())
                    .update();
            audit.note(member, "signed in", "from " + from.text());
        });
    }
}
