package org.pledgewatch.notices.digests;

import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.mail.Letter;
import org.pledgewatch.mail.Outbox;
import org.pledgewatch.notices.Scopes;
import org.pledgewatch.notices.SubscriptionLinks;
import org.pledgewatch.stationery.Footing;
import org.pledgewatch.stationery.Link;
import org.pledgewatch.stationery.Printed;
import org.pledgewatch.stationery.Said;
import org.pledgewatch.stationery.Stationery;
import org.pledgewatch.storage.Stamps;
import org.pledgewatch.wording.Say;
import org.pledgewatch.wording.ZoneNames;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Posts what was planned and closes the readers' periods, both or neither. */
@Component
class DigestPost {

    private static final String CLOSE = "update subscription set told = ?, closed_period = ?, closed_until = ?"
            + " where id = ? and state = 'ACTIVE' and closed_until < ? and not exists"
            + " (select 1 from digest_sent d where d.subscription_id = subscription.id and d.period = ?)";

    private final JdbcTemplate jdbc;
    private final Outbox outbox;
    private final SubscriptionLinks links;
    private final Stationery stationery;

    DigestPost(JdbcTemplate jdbc, Outbox outbox, SubscriptionLinks links, Stationery stationery) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.links = links;
        this.stationery = stationery;
    }

    /** The letter of a plan: with a digest, or with the line that nothing happened. */
    private record Posting(Plan plan, @Nullable Content digest, Printed printed) {}

    /** @return how many letters were posted */
    @Transactional(propagation = Propagation.MANDATORY)
    int post(List<Plan> plans, Map<Long, NewsItem> news, long until, Prints prints) {
        List<Posting> postings = new ArrayList<>();
        for (Plan plan : close(plans, until)) {
            posting(plan, news, prints).ifPresent(postings::add);
        }
        keep(postings, prints.madeAt());
        List<String> tokens =
                links.draw(postings.stream().map(p -> p.plan().reader().id()).toList());
        List<Letter> letters = new ArrayList<>();
        for (int i = 0; i < postings.size(); i++) {
            letters.add(letter(postings.get(i), tokens.get(i), prints));
        }
        return outbox.postAll(letters);
    }

    /** Those whose period is closed now; whoever changed their mind meanwhile is not among them. */
    private List<Plan> close(List<Plan> plans, long until) {
        int[] closed = jdbc.batchUpdate(
                CLOSE,
                plans.stream()
                        .map(Plan::reader)
                        .map(r -> new Object[] {
                            until,
                            r.closing().period(),
                            Stamps.of(r.closing().dueAt()),
                            r.id(),
                            Stamps.of(r.closing().dueAt()),
                            r.closing().period()
                        })
                        .toList());
        List<Plan> left = new ArrayList<>();
        for (int i = 0; i < closed.length; i++) {
            if (closed[i] == 1) {
                left.add(plans.get(i));
            }
        }
        return left;
    }

    private static Optional<Posting> posting(Plan plan, Map<Long, NewsItem> news, Prints prints) {
        Content content = plan.content(prints.madeAt());
        Optional<Posting> told = prints.of(plan, content, news).map(printed -> new Posting(plan, content, printed));
        return told.isPresent() || !plan.reader().evenNothing()
                ? told
                : Optional.of(new Posting(plan, null, prints.nothing(content)));
    }

    private void keep(List<Posting> postings, Instant madeAt) {
        Map<String, Content> digests = new LinkedHashMap<>();
        List<Object[]> sent = new ArrayList<>();
        List<Object[]> returned = new ArrayList<>();
        for (Posting posting : postings) {
            Reader reader = posting.plan().reader();
            Content digest = posting.digest();
            String id = digest == null ? null : digest.id();
            if (digest != null) {
                digests.put(digest.id(), digest);
            }
            sent.add(new Object[] {reader.id(), reader.closing().period(), id, Stamps.of(madeAt)});
            returned.add(new Object[] {reader.id()});
        }
        jdbc.batchUpdate(
                "insert into digest (id, language, frequency, closed_on, scopes, news, made_at)"
                        + " select ?, ?, ?, ?, ?, ?, ? where not exists (select 1 from digest where id = ?)",
                digests.entrySet().stream()
                        .map(digest -> row(digest.getKey(), digest.getValue()))
                        .toList());
        jdbc.batchUpdate(
                "update digest_sent set fate = 'RETURNED' where subscription_id = ? and fate in ('LOST', 'PERHAPS')",
                returned);
        jdbc.batchUpdate(
                "insert into digest_sent (subscription_id, period, digest, fate, sent_at) values (?, ?, ?, 'SENT', ?)",
                sent);
    }

    private static Object[] row(String id, Content digest) {
        return new Object[] {
            id,
            digest.language().code(),
            digest.frequency().name(),
            Date.valueOf(digest.closedOn()),
            Scopes.write(digest.scopes()),
            digest.news().toString(),
            Stamps.of(digest.madeAt()),
            id
        };
    }

    private Letter letter(Posting posting, String token, Prints prints) {
        Reader reader = posting.plan().reader();
        Say say = prints.say(reader.language());
        String page = stationery.page(reader.language(), "/subscriptions/" + token);
        Footing footing = new Footing(
                Said.of(
                        say,
                        "digest.why",
                        "frequency",
                        reader.frequency(),
                        "zone",
                        ZoneNames.city(reader.language(), reader.zone())),
                List.of(
                        new Link(say.text("digest.manage"), page),
                        new Link(say.text("digest.end"), page + "/unsubscribe")),
                page + "/unsubscribe");
        return stationery.letter(
                DigestKeys.key(reader.id(), reader.closing().period()),
                Letter.Kind.DIGEST,
                reader.address(),
                posting.printed(),
                footing);
    }
}
