package org.pledgewatch.desk.figures;

import java.util.Locale;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.exchange.imports.Author;

/** As whom a member's work is recorded: the public reads the role, never a name. */
public final class Authors {

    private Authors() {}

    public static Author of(Member member) {
        return new Author(member.id(), role(member), member.parties());
    }

    static String role(Member member) {
        return member.role().name().toLowerCase(Locale.ROOT);
    }

    /** Tells two members of one role apart, and says who neither is. */
    static String signature(Member member) {
        return role(member) + " " + member.id() + " of the desk";
    }
}
