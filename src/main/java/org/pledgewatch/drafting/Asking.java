package org.pledgewatch.drafting;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.reference.Sha256;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Footing;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks parties for their reply by a link in a letter, and takes what they say there; no account is needed. */
@Service
@Transactional
public class Asking {

    private final RightOfReply right;
    private final Publishing publishing;
    private final Drafts drafts;
    private final ReplyStore store;
    private final Contacts contacts;
    private final Outbox outbox;
    private final DraftingSettings settings;
    private final Clock clock;
    private final Says says;
    private final Stationery stationery;
    private final PartyRegister register;
    private final SecureRandom random = new SecureRandom();

    Asking(
            RightOfReply right,
            Publishing publishing,
            Drafts drafts,
            ReplyStore store,
            Contacts contacts,
            Outbox outbox,
            DraftingSettings settings,
            Clock clock,
            Says says,
            Stationery stationery,
            PartyRegister register) {
        this.right = right;
        this.publishing = publishing;
        this.drafts = drafts;
        this.store = store;
        this.contacts = contacts;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.says = says;
        this.stationery = stationery;
        this.register = register;
    }

    /**
     * Asks every party that was not asked yet and whose contact is known, and approves the draft: it publishes itself
     * on the day after the last of them may reply.
     */
    public void ask(Member me, long id, int version) {
        Draft draft = publishing.approved(me, id, version);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = today;
        for (RightOfReply.Owed owed : right.owed(draft)) {
            Optional<Contact> contact = contacts.of(owed.party());
            if (owed.request() == null && contact.isPresent()) {
                LocalDate dueOn = contact.get().workingDays().after(today, settings.replyDays());
                ask(draft, contact.get(), dueOn);
            }
        }
        for (ReplyRequest request : right.requests(draft)) {
            last = request.dueOn().isAfter(last) ? request.dueOn() : last;
        }
        if (last.equals(today)) {
            throw new Refused("There is nobody to ask: name the parties' contacts first, or publish it.");
        }
        publishing.embargo(me, id, version, last.plusDays(1));
    }

    private void ask(Draft draft, Contact contact, LocalDate dueOn) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        store.ask(draft.id(), contact.party(), Sha256.of(token), dueOn);
        outbox.post(letter(draft, contact, dueOn, stationery.at("/reply/" + token)));
    }

    private Letter letter(Draft draft, Contact contact, LocalDate dueOn, String address) {
        Say say = says.in(contact.language());
        String party = register.find(contact.party())
                .map(found ->
                        say.party(contact.party(), found.name(contact.language().code())))
                .orElse(contact.party());
        String subject = say.text("letters.reply.subject");
        Sheet sheet = new Sheet(
                contact.language(),
                subject,
                draft.title(),
                List.of(
                        new Block.Title(subject),
                        new Block.Paragraph(Said.of(say, "letters.greeting", "name", contact.name())),
                        new Block.Paragraph(Said.of(say, "letters.reply.text", "title", draft.title(), "day", dueOn)),
                        new Block.Button(new Link(say.text("letters.reply.do"), address)),
                        new Block.Paragraph(Said.of(say, "letters.reply.silence"))));
        return stationery.letter(
                "reply:" + draft.id() + ":" + contact.party(),
                Letter.Kind.ENTRANCE,
                contact.address(),
                sheet,
                new Footing(Said.of(say, "letters.reply.why", "party", party), List.of(), null));
    }

    /** What the link asks for; nothing where there is no such link. */
    @Transactional(readOnly = true)
    public Optional<ReplyRequest> of(String token) {
        return store.byDigest(Sha256.of(token));
    }

    /** The draft that a request is about, while it is not published. */
    @Transactional(readOnly = true)
    public Optional<Draft> draft(ReplyRequest request) {
        return drafts.find(request.draft());
    }

    /** In which language the party is asked, and told what is wrong with its reply. */
    @Transactional(readOnly = true)
    public Language language(ReplyRequest request) {
        return contacts.of(request.party()).map(Contact::language).orElse(Language.EN);
    }

    /** @throws RefusedReply if it is too late, or was answered already */
    public void answer(String token, PartysReply said) {
        ReplyRequest request = of(token).orElseThrow(() -> new RefusedReply(RefusedReply.Why.LATE));
        if (!request.isOpen(LocalDate.now(clock))) {
            throw new RefusedReply(RefusedReply.Why.LATE);
        }
        store.answer(request.id(), said);
    }
}
