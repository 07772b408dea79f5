package org.pledgewatch.hooks;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.pledgewatch.api.ChangeView;
import org.pledgewatch.outbound.Answer;
import org.pledgewatch.outbound.NotReached;
import org.pledgewatch.outbound.Outbound;
import org.pledgewatch.outbound.Question;
import org.pledgewatch.scoreboard.ChangeBoard;
import org.pledgewatch.scoreboard.ChangeFacts;
import org.pledgewatch.scoreboard.When;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells hooks what changed. */
@Component
public class Teller {

    /** A change is told once it cannot be that one recorded before it is still to be committed. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private static final int IN_ONE_CALL = 500;
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int MOST_ANSWER = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    /** Who answers this wants no more, says the specification. */
    private static final int GONE = 410;

    private final Hooks hooks;
    private final HookRows rows;
    private final ChangeBoard board;
    private final Outbound outbound;
    private final TransactionOperations transaction;
    private final Clock clock;

    Teller(
            Hooks hooks,
            HookRows rows,
            ChangeBoard board,
            Outbound outbound,
            TransactionOperations transaction,
            Clock clock) {
        this.hooks = hooks;
        this.rows = rows;
        this.board = board;
        this.outbound = outbound;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes down what each hook is to be told, and tells what is due, in order: after a failure the rest waits.
     *
     * @param hold called between calls; what it throws ends the round
     * @return how many calls came to which end
     */
    public Map<String, Long> tell(Runnable hold) {
        hooks.list().forEach(this::plan);
        Map<String, Long> counts = new TreeMap<>();
        for (long hook : rows.due()) {
            boolean goesOn = true;
            while (goesOn) {
                hold.run();
                Optional<HookRows.Claimed> next = rows.claim(hook);
                goesOn = next.isPresent() && tell(next.get(), counts);
            }
        }
        return counts;
    }

    private void plan(Hook hook) {
        transaction.executeWithoutResult(t -> rows.planning(hook.id()).ifPresent(since -> {
            Instant until = clock.instant().minus(SETTLED);
            List<ChangeView> changes = since.isBefore(until) ? between(since, until) : List.of();
            for (int from = 0; from < changes.size(); from += IN_ONE_CALL) {
                int to = Math.min(from + IN_ONE_CALL, changes.size());
                rows.add(hook.id(), since.toEpochMilli() + "_" + from, changes.subList(from, to));
            }
            if (since.isBefore(until)) {
                rows.toldUntil(hook.id(), until);
            }
        }));
    }

    /** Those recorded from the one moment on and before the other, the first recorded first. */
    private List<ChangeView> between(Instant since, Instant until) {
        When when = When.now(until.atOffset(ZoneOffset.UTC).toLocalDate(), until);
        List<ChangeView> changes = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<ChangeFacts> some = board.since(since, when, page, IN_ONE_CALL).items();
            some.stream()
                    .filter(change -> change.recordedAt().isBefore(until))
                    .map(ChangeView::of)
                    .forEach(change -> changes.add(0, change));
            if (some.size() < IN_ONE_CALL) {
                return changes;
            }
        }
    }

    /** @return whether it was told, so that the next can be */
    private boolean tell(HookRows.Claimed claimed, Map<String, Long> counts) {
        Instant now = clock.instant();
        try {
            Answer answer = outbound.ask(Question.post(
                    URI.create(claimed.address()),
                    claimed.secret().sign(claimed.messageId(), now, claimed.payload()),
                    claimed.payload(),
                    TIME,
                    MOST_ANSWER));
            if (answer.isGood()) {
                rows.settle(claimed, Delivery.State.TOLD, "HTTP " + answer.status(), 0, now, false);
                counts.merge("told", 1L, Long::sum);
                return true;
            }
            failed(claimed, "HTTP " + answer.status(), answer.status() == GONE, counts);
        } catch (NotReached e) {
            failed(claimed, String.valueOf(e.getMessage()), false, counts);
        }
        return false;
    }

    private void failed(HookRows.Claimed claimed, String why, boolean wantsNoMore, Map<String, Long> counts) {
        Instant now = clock.instant();
        boolean isTooOld = claimed.created().plus(GIVEN_UP_AFTER).isBefore(now);
        Delivery.State state = isTooOld ? Delivery.State.GIVEN_UP : Delivery.State.WAITING;
        rows.settle(claimed, state, why, claimed.failures() + 1, now.plus(pause(claimed.failures())), wantsNoMore);
        counts.merge(isTooOld ? "given up" : "put off", 1L, Long::sum);
    }

    /** Twice as long each time at most, and anywhere within, so that not all come at once. */
    private static Duration pause(int failures) {
        Duration most = FIRST_WAIT.multipliedBy(1L << Math.min(failures, 12));
        long bound = (most.compareTo(LONGEST_WAIT) < 0 ? most : LONGEST_WAIT).toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(1, bound + 1));
    }
}
