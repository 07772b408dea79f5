package org.pledgewatch.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.stationery.Block;
import org.pledgewatch.stationery.Footing;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Sheet;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.Says;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by mail: for who is invited, and for who forgot a password. */
@Component
public class EntranceMails {

    private final Members members;
    private final OneTimeLinks links;
    private final SigningIn signingIn;
    private final Throttle throttle;
    private final AuditTrail audit;
    private final MemberPreferences preferences;
    private final Outbox outbox;
    private final Stationery stationery;
    private final AccountSettings settings;
    private final Says says;

    EntranceMails(
            Members members,
            OneTimeLinks links,
            SigningIn signingIn,
            Throttle throttle,
            AuditTrail audit,
            MemberPreferences preferences,
            Outbox outbox,
            Stationery stationery,
            AccountSettings settings,
            Says says) {
        this.members = members;
        this.links = links;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.audit = audit;
        this.preferences = preferences;
        this.outbox = outbox;
        this.stationery = stationery;
        this.settings = settings;
        this.says = says;
    }

    /**
     * Makes somebody a member, who chooses a password through the link that is mailed.
     *
     * @param language in which the new member is written to until it chooses another
     */
    @Transactional
    public Member invite(
            Member by,
            String address,
            String name,
            Role role,
            Set<String> parties,
            Set<String> frameworks,
            Language language) {
        Member invited = members.add(address, name, role, parties, frameworks);
        preferences.choose(invited, language);
        audit.note(by, "invited a member", invited.name() + " as " + role);
        invite(by, invited);
        return invited;
    }

    /** Another link for somebody who did not use the first. */
    @Transactional
    public void invite(Member by, Member invited) {
        String token = links.draw(OneTimeLinks.Purpose.INVITATION, invited.id(), settings.invitation());
        post(
                "invitation",
                token,
                invited,
                Map.of("by", by.name(), "n", settings.invitation().toDays()));
    }

    /**
     * Sends a link to choose another password, if there is such an account; who asks is told the same in any case.
     *
     * @return how long to wait, where too many were asked for
     */
    @Transactional
    public Optional<Duration> askForReset(String address, Origin from) {
        Optional<Duration> later = throttle.attempt(
                Throttle.Subject.mailsTo(address.strip().toLowerCase(Locale.ROOT)), Throttle.Subject.from(from));
        if (later.isEmpty()) {
            members.byAddress(address).ifPresent(member -> {
                String token = links.draw(OneTimeLinks.Purpose.RESET, member.id(), settings.resetLink());
                audit.noteOfNobody("asked for another password", member.name() + ", from " + from.text());
                post("reset", token, member, Map.of("n", settings.resetLink().toMinutes()));
            });
        }
        return later;
    }

    /** The letter whose messages are called as its link begins. */
    private void post(String what, String token, Member to, Map<String, Object> values) {
        Language language = preferences.of(to).language();
        Say say = says.in(language);
        String subject = say.text("letters." + what + ".subject");
        Said text =
                new Said(say.text("letters." + what + ".text", values), say.html("letters." + what + ".text", values));
        Link link = new Link(say.text("letters." + what + ".do"), stationery.at("/" + what + "/" + token));
        Sheet sheet = new Sheet(
                language,
                subject,
                text.plain(),
                List.of(
                        new Block.Title(subject),
                        new Block.Paragraph(Said.of(say, "letters.greeting", "name", to.name())),
                        new Block.Paragraph(text),
                        new Block.Button(link)));
        String key = what + ":" + to.id() + ":" + Secrets.hash(token).substring(0, 16);
        Footing footing = new Footing(Said.of(say, "letters." + what + ".why"), List.of(), null);
        outbox.post(stationery.letter(key, Letter.Kind.ENTRANCE, members.addressOf(to), sheet, footing));
    }

    public boolean isReset(String token) {
        return links.isGood(OneTimeLinks.Purpose.RESET, token);
    }

    public boolean isInvitation(String token) {
        return links.isGood(OneTimeLinks.Purpose.INVITATION, token);
    }

    /** Sets the password of whoever the link was mailed to; it is not signed in by that, and all its sessions end. */
    @Transactional
    public void reset(String token, String password) {
        choose(OneTimeLinks.Purpose.RESET, token, password, "chose another password by mail");
    }

    @Transactional
    public void accept(String token, String password) {
        choose(OneTimeLinks.Purpose.INVITATION, token, password, "accepted the invitation");
    }

    private void choose(OneTimeLinks.Purpose purpose, String token, String password, String action) {
        Member member = links.member(purpose, token).flatMap(members::find).orElseThrow(LinkUsedUp::new);
        if (!links.use(purpose, token)) {
            throw new LinkUsedUp();
        }
        signingIn.setPassword(member.id(), password);
        audit.note(member, action, "own account");
    }
}
