package org.pledgewatch.notices;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pledgewatch.accounts.Origin;
import org.pledgewatch.edition.Editions;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.Scope;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.wording.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** For tests: people who follow, and a record in which things turn. */
public final class Followers {

    private static final Pattern LINK = Pattern.compile("/subscriptions/(?:confirm/)?([A-Za-z0-9_-]{43})");

    private final Subscriptions subscriptions;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TurnableClock clock;

    public Followers(
            Subscriptions subscriptions,
            Editions editions,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            TurnableClock clock) {
        this.subscriptions = subscriptions;
        this.editions = editions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void forgetAll() {
        for (String table : List.of(
                "digest_sent",
                "digest",
                "subscription_link",
                "subscription_scope",
                "subscription",
                "subscription_ask",
                "news",
                "letter",
                "sign_in_throttle")) {
            jdbc.sql("delete from " + table).update();
        }
        transaction.executeWithoutResult(t -> {
            jdbc.sql("delete from status_change where explanation = '[ ]'").update();
            editions.changed();
        });
        jdbc.sql("update news_head set number = 0, begins_at = null, gathered_until = null")
                .update();
    }

    public static Wishes wishes(Frequency frequency, String zone, Scope... scopes) {
        return new Wishes(Language.EN, ZoneId.of(zone), frequency, false, List.of(scopes));
    }

    /** @return the token of the page */
    public String subscribe(String address, Wishes wishes) {
        subscriptions.ask(address, wishes, new Origin("192.0.2.0/24"));
        return subscriptions.confirm(token(lastTo(address))).orElseThrow();
    }

    public String lastTo(String address) {
        List<String> letters = lettersTo(address);
        return letters.get(letters.size() - 1);
    }

    public List<String> lettersTo(String address) {
        return jdbc.sql("select plain from letter where recipient = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }

    public static String token(String letter) {
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new IllegalArgumentException("No link in: " + letter);
        }
        return link.group(1);
    }

    /** Makes an undertaking stand otherwise from now on. */
    public void turn(String commitment, String party, Status to) {
        transaction.executeWithoutResult(t -> {
            long undertaking = jdbc.sql("select u.id from undertaking u join commitment c on c.id = u.commitment_id"
                            + " where c.slug = ? and u.party = ?")
                    .params(commitment, party)
                    .query(Long.class)
                    .single();
            jdbc.sql("insert into status_change (undertaking_id, number, effective_on, known_on, recorded_at,"
                            + " from_status, from_reason, to_status, reason, explanation)"
                            + " select undertaking_id, number + 1, ?, ?, ?, to_status, reason, ?, 'LATEST_PERIOD_MISSED', '[ ]'"
                            + " from status_change where undertaking_id = ? and number ="
                            + " (select max(number) from status_change where undertaking_id = ?)")
                    .params(
                            Stamps.of(clock.instant()).toLocalDate(),
                            Stamps.of(clock.instant()).toLocalDate(),
                            Stamps.of(clock.instant()),
                            to.name(),
                            undertaking,
                            undertaking)
                    .update();
            editions.changed();
        });
    }
}
