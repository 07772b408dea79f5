package org.pledgewatch.mail;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox. */
@Component
public class Postman {

    /** So many letters are in hand at a time, over all connections. */
    private static final int IN_HAND = 100;

    private final LetterRows rows;
    private final Carriers carriers;
    private final LastLooks looks;
    private final Channel channel;
    private final ClockWatch clockWatch;
    private final Marks marks;
    private final Clock clock;

    Postman(
            LetterRows rows,
            Carriers carriers,
            LastLooks looks,
            Channel channel,
            ClockWatch clockWatch,
            Marks marks,
            Clock clock) {
        this.rows = rows;
        this.carriers = carriers;
        this.looks = looks;
        this.channel = channel;
        this.clockWatch = clockWatch;
        this.marks = marks;
        this.clock = clock;
    }

    /**
     * Sends all that is due, over several connections at a time; nothing while the channel is closed or held.
     *
     * @param hold called before each batch; what it throws ends the round
     * @return how many letters came to which end
     */
    public Map<String, Long> deliver(Runnable hold) {
        Channel.State state = channel.state();
        if (!clockWatch.look(state) || !state.letsThrough(clock.instant())) {
            return Map.of();
        }
        rows.recover();
        Round round = new Round();
        int batch = Math.max(10, IN_HAND / carriers.most());
        hold.run();
        List<Claimed> first = rows.claim(batch);
        if (!first.isEmpty()) {
            // whether a closed server takes something again is found out with one letter
            int others = state.isClosed() || first.size() < batch ? 0 : carriers.most() - 1;
            deliver(round, batch, first, others, hold);
            String closedWhy = round.closedWhy();
            if (closedWhy != null) {
                channel.close(closedWhy);
            } else if (state.isClosed() && round.heardWell()) {
                channel.open();
            }
        }
        return round.counts();
    }

    private void deliver(Round round, int batch, List<Claimed> first, int others, Runnable hold) {
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "pledgewatch-mail");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<?>> underWay = new ArrayList<>();
            for (int i = 0; i < others; i++) {
                underWay.add(threads.submit(() -> carry(round, batch, rows.claim(batch), hold)));
            }
            try {
                carry(round, batch, first, hold);
            } finally {
                for (Future<?> courier : underWay) {
                    await(courier);
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private void carry(Round round, int batch, List<Claimed> first, Runnable hold) {
        try (Carrier carrier = carriers.open();
                Marks.Connection connection = marks.connect()) {
            Courier courier = new Courier(round, rows, looks, connection, clock);
            List<Claimed> letters = first;
            while (!letters.isEmpty()) {
                courier.carry(carrier, letters);
                hold.run();
                letters = round.goesOn() ? rows.claim(batch) : List.of();
            }
        } catch (RuntimeException | Error e) {
            round.stop();
            throw e;
        }
    }

    private static void await(Future<?> courier) {
        try {
            courier.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A courier stopped: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The round was interrupted.", e);
        }
    }
}
