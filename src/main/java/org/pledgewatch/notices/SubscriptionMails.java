package org.pledgewatch.notices;

import java.util.List;
import org.pledgewatch.accounts.Secrets;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.scoreboard.PartyBoard;
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

/** The letter with the link that says: this address is mine, and I want this. */
@Component
class SubscriptionMails {

    private final Outbox outbox;
    private final Stationery stationery;
    private final ScopeNames names;
    private final Says says;
    private final PartyBoard parties;

    SubscriptionMails(Outbox outbox, Stationery stationery, ScopeNames names, Says says, PartyBoard parties) {
        this.outbox = outbox;
        this.stationery = stationery;
        this.names = names;
        this.says = says;
        this.parties = parties;
    }

    /** The same whether the address is subscribed already or not. */
    void askToConfirm(String address, Wishes wishes, String token) {
        Language language = wishes.language();
        Say say = says.in(language).naming(() -> parties.namesIn(language.code()));
        String link = stationery.page(language, "/subscriptions/confirm/" + token);
        Sheet sheet = new Sheet(
                language,
                say.text("subscribe.mail.subject"),
                say.text("subscribe.mail.preview"),
                List.of(
                        new Block.Title(say.text("subscribe.mail.title")),
                        new Block.Paragraph(Said.of(
                                say,
                                "subscribe.mail.what",
                                "frequency",
                                wishes.frequency(),
                                "what",
                                names.list(wishes.scopes(), say))),
                        new Block.Button(new Link(say.text("subscribe.mail.confirm"), link)),
                        new Block.Aside(Said.of(say, "subscribe.mail.days", "days", (int) Asks.GOOD_FOR.toDays()))));
        Footing footing = new Footing(Said.of(say, "subscribe.mail.why"), List.of(), null);
        String key = "confirm:" + Secrets.hash(token).substring(0, 24);
        outbox.post(stationery.letter(key, Letter.Kind.ENTRANCE, address, sheet, footing));
    }
}
