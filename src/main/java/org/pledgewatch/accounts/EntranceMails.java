package org.pledgewatch.accounts;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.stationery.HouseAddress;
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
    private final Outbox outbox;
    private final HouseAddress house;
    private final AccountSettings settings;
    private final Say say;

    EntranceMails(
            Members members,
            OneTimeLinks links,
            SigningIn signingIn,
            Throttle throttle,
            AuditTrail audit,
            Outbox outbox,
            HouseAddress house,
            AccountSettings settings,
            Says says) {
        this.members = members;
        this.links = links;
        this.signingIn = signingIn;
        this.throttle = throttle;
        this.audit = audit;
        this.outbox = outbox;
        this.house = house;
        this.settings = settings;
        this.say = says.in(Language.EN);
    }

    /** Makes somebody a member, who chooses a password through the link that is mailed. */
    @Transactional
    public Member invite(
            Member by, String address, String name, Role role, Set<String> parties, Set<String> frameworks) {
        Member invited = members.add(address, name, role, parties, frameworks);
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
                say.text("invitation.subject"),
                say.text(
                        "invitation.text",
                        "name",
                        invited.name(),
                        "by",
                        by.name(),
                        "days",
                        settings.invitation().toDays()),
                house.at("/invitation/" + token));
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
                post(
                        "reset",
                        token,
                        member,
                        say.text("reset.subject"),
                        say.text(
                                "reset.text",
                                "name",
                                member.name(),
                                "minutes",
                                settings.resetLink().toMinutes()),
                        house.at("/reset/" + token));
            });
        }
        return later;
    }

    private void post(String what, String token, Member to, String subject, String text, String link) {
        String key = what + ":" + to.id() + ":" + Secrets.hash(token).substring(0, 16);
        outbox.post(Letter.toTheDoor(key, members.addressOf(to), subject, text + "\n\n" + link + "\n"));
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
