package org.pledgewatch.drafting;

import java.util.List;
import java.util.Optional;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parties' contacts. */
@Service
@Transactional
public class Contacts {

    private final JdbcClient jdbc;
    private final PartyRegister register;
    private final AuditTrail audit;

    Contacts(JdbcClient jdbc, PartyRegister register, AuditTrail audit) {
        this.jdbc = jdbc;
        this.register = register;
        this.audit = audit;
    }

    /** In order of party. */
    @Transactional(readOnly = true)
    public List<Contact> all() {
        return jdbc.sql("select * from party_contact order by party")
                .query((row, number) -> new Contact(
                        row.getString("party"),
                        row.getString("name"),
                        row.getString("address"),
                        Language.of(row.getString("language")).orElse(Language.EN),
                        row.getString("weekend"),
                        row.getString("holidays")))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Contact> of(String party) {
        return all().stream().filter(contact -> contact.party().equals(party)).findFirst();
    }

    /** Keeps a contact in place of the one before. */
    public void keep(Member me, Contact contact) {
        if (register.find(contact.party()).isEmpty()) {
            throw new Refused("There is no party \"" + contact.party() + "\": choose one of the list.");
        }
        if (!me.isFor(contact.party())) {
            throw new Refused("Your account is limited to other parties: ask an administrator.");
        }
        jdbc.sql("delete from party_contact where party = ?")
                .param(contact.party())
                .update();
        jdbc.sql("insert into party_contact (party, name, address, language, weekend, holidays)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        contact.party(),
                        contact.name(),
                        contact.address(),
                        contact.language().code(),
                        contact.weekend(),
                        contact.holidays())
                .update();
        audit.note(me, "contact of a party changed", contact.party());
    }
}
