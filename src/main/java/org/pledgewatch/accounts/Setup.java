package org.pledgewatch.accounts;

import java.util.Set;
import org.pledgewatch.stationery.HouseAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first administrator: made through a link that is printed while there is no member at all. */
@Component
public class Setup {

    private static final Logger LOG = LoggerFactory.getLogger(Setup.class);

    private final Members members;
    private final OneTimeLinks links;
    private final SigningIn signingIn;
    private final AuditTrail audit;
    private final HouseAddress house;
    private final AccountSettings settings;

    Setup(
            Members members,
            OneTimeLinks links,
            SigningIn signingIn,
            AuditTrail audit,
            HouseAddress house,
            AccountSettings settings) {
        this.members = members;
        this.links = links;
        this.signingIn = signingIn;
        this.audit = audit;
        this.house = house;
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (settings.setupAtStart() && members.isEmpty()) {
            LOG.info(
                    "Nobody is at the desk yet. Within {} hours, and once, the first administrator is made at\n\n    {}\n",
                    settings.setupLink().toHours(),
                    address());
        }
    }

    /** A new link; those before it open nothing any more. */
    String address() {
        return house.at("/setup/" + links.draw(OneTimeLinks.Purpose.SETUP, null, settings.setupLink()));
    }

    /** Whether the link still makes somebody. */
    public boolean isOpen(String token) {
        return links.isGood(OneTimeLinks.Purpose.SETUP, token) && members.isEmpty();
    }

    /**
     * The first administrator, where the link is good and nobody came before.
     *
     * @throws LinkUsedUp where it is not
     */
    @Transactional
    public Member open(String token, String name, String address, String password) {
        if (!members.isEmpty() || !links.use(OneTimeLinks.Purpose.SETUP, token)) {
            throw new LinkUsedUp();
        }
        Member first = members.add(address, name, Role.ADMINISTRATOR, Set.of(), Set.of());
        signingIn.setPassword(first.id(), password);
        audit.note(first, "became the first administrator", "by the setup link");
        return first;
    }
}
