package org.pledgewatch.notices.digests;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.pledgewatch.notices.NewsRoll;
import org.pledgewatch.notices.ScopeNames;
import org.pledgewatch.notices.Subscriptions;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.storage.Stamps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes the days, weeks and months that are over, and posts to each reader what is to be told of them. */
@Service
public class Digests {

    private final NewsRoll roll;
    private final DigestPlanner planner;
    private final DigestPost post;
    private final DigestWriter writer;
    private final Stationery stationery;
    private final ScopeNames names;
    private final Subscriptions subscriptions;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Digests(
            NewsRoll roll,
            DigestPlanner planner,
            DigestPost post,
            DigestWriter writer,
            Stationery stationery,
            ScopeNames names,
            Subscriptions subscriptions,
            TransactionTemplate transactions,
            Clock clock) {
        this.roll = roll;
        this.planner = planner;
        this.post = post;
        this.writer = writer;
        this.stationery = stationery;
        this.names = names;
        this.subscriptions = subscriptions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * As often as it is called: each reader's period is closed once, with the letter that tells of it.
     *
     * @param hold called in each transaction that writes, before it does
     * @return how many periods were closed and letters posted, and what was forgotten because its time is over
     */
    public Map<String, Long> closeDue(Runnable hold) {
        Instant now = Stamps.now(clock);
        Map<String, Long> counts = new TreeMap<>();
        Long until = transactions.execute(t -> {
            hold.run();
            counts.put("forgotten", (long) subscriptions.forgetOld());
            return roll.gather();
        });
        Prints prints = new Prints(writer, stationery, names, now);
        planner.plan(now, until == null ? 0 : until, (plans, news) -> {
            Integer posted = transactions.execute(t -> {
                hold.run();
                return post.post(plans, news, until == null ? 0 : until, prints);
            });
            counts.merge("closed", (long) plans.size(), Long::sum);
            counts.merge("posted", posted == null ? 0L : posted, Long::sum);
        });
        return counts;
    }
}
