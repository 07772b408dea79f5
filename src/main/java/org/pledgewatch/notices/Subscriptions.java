package org.pledgewatch.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.accounts.Throttle;
import org.pledgewatch.mail.Erasure;
import org.pledgewatch.mail.Letter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is told by mail: asked for by anyone, confirmed from the address itself, and looked after by links in letters.
 */
@Service
public class Subscriptions {

    /** After unsubscribing, so that it can be undone; then nothing is left. */
    private static final Duration KEPT_AFTER_END = Duration.ofDays(30);

    private final SubscriptionStore store;
    private final SubscriptionLinks links;
    private final Asks asks;
    private final SubscriptionMails mails;
    private final NewsRoll news;
    private final Throttle throttle;
    private final Erasure letters;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store,
            SubscriptionLinks links,
            Asks asks,
            SubscriptionMails mails,
            NewsRoll news,
            Throttle throttle,
            Erasure letters,
            Clock clock) {
        this.store = store;
        this.links = links;
        this.asks = asks;
        this.mails = mails;
        this.news = news;
        this.throttle = throttle;
        this.letters = letters;
        this.clock = clock;
    }

    public static boolean isAddress(String text) {
        return Letter.isAddress(text.strip())
                && text.strip().indexOf('.', text.strip().indexOf('@')) > 0;
    }

    /**
     * Sends the letter that confirms. Who asks learns nothing about the address.
     *
     * @return how long to wait, where too much was asked for from there
     */
    @Transactional
    public Optional<Duration> ask(String address, Wishes wishes, Origin from) {
        Optional<Duration> wait = throttle.attempt(Throttle.Subject.asking("subscribe", from));
        if (wait.isEmpty()) {
            String to = address.strip();
            asks.add(to, wishes).ifPresent(token -> mails.askToConfirm(to, wishes, token));
        }
        return wait;
    }

    /** What the link in the letter would confirm. */
    public Optional<Wishes> asked(String token) {
        return asks.find(token).map(Asks.Ask::wishes);
    }

    /**
     * Begins the subscription, or adds what was asked for to the one there is.
     *
     * @return the token of its page; empty where the link is used or too old
     */
    @Transactional
    public Optional<String> confirm(String token) {
        return asks.find(token).map(ask -> {
            Instant now = clock.instant();
            Optional<Subscription> known = store.byAddress(ask.address());
            if (known.isEmpty()) {
                store.add(ask.address(), ask.wishes(), now, news.begin());
            } else {
                Subscription old = known.get();
                boolean over = old.state() == Subscription.State.ENDED;
                store.change(
                        old.id(),
                        over
                                ? ask.wishes()
                                : old.wishes().following(ask.wishes().scopes()));
                goOn(old, now);
            }
            asks.forget(ask.address());
            return links.draw(store.byAddress(ask.address()).orElseThrow().id());
        });
    }

    public Optional<Subscription> find(String token) {
        return links.subscription(token).flatMap(store::find);
    }

    /** The address, for the one who holds the link to it. */
    public String addressOf(Subscription subscription) {
        return store.addressOf(subscription.id());
    }

    @Transactional
    public void change(Subscription subscription, Wishes wishes) {
        store.change(subscription.id(), wishes);
    }

    @Transactional
    public void pause(Subscription subscription) {
        store.become(subscription.id(), Subscription.State.PAUSED, clock.instant());
    }

    /** Whatever held it back; what happened meanwhile is not told. */
    @Transactional
    public void goOn(Subscription subscription) {
        goOn(subscription, clock.instant());
    }

    private void goOn(Subscription subscription, Instant now) {
        if (!subscription.isActive()) {
            store.beginAnew(subscription.id(), now, news.begin());
            store.become(subscription.id(), Subscription.State.ACTIVE, now);
        }
    }

    /** As often as it is said; where the link opens nothing any more there is nothing to end. */
    @Transactional
    public void end(String token) {
        find(token).ifPresent(s -> store.become(s.id(), Subscription.State.ENDED, clock.instant()));
    }

    /** Everything that is kept about the address: what waits to be sent to it is not sent. */
    @Transactional
    public void erase(Subscription subscription) {
        erase(subscription.id());
    }

    private void erase(long id) {
        String address = store.addressOf(id);
        asks.forget(address);
        letters.erase(address);
        store.delete(id);
    }

    /** What nobody confirmed, what was ended long ago, and links that are too old. */
    @Transactional
    public int forgetOld() {
        List<Long> ended = store.endedBefore(clock.instant().minus(KEPT_AFTER_END));
        ended.forEach(this::erase);
        return asks.forgetExpired() + ended.size() + links.forgetOld();
    }
}
