package org.pledgewatch.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.pledgewatch.storage.Durability;
import org.springframework.stereotype.Component;

/**
 * Marks letters just before their final dots. A mark is on the disk before the dot is sent: who forgot it would send
 * the letter twice. Writing to the disk is what it costs, so the marks that all connections want at about the same
 * moment are one commit.
 */
@Component
class Marks {

    /** So long is waited for the other connections, and far less than a mail server lets one wait. */
    private static final Duration PATIENCE = Duration.ofMillis(2);

    private static final Duration LOOK = PATIENCE.dividedBy(8);

    private final LetterRows rows;
    private final Durability durability;
    private final ReentrantLock writing = new ReentrantLock();
    private final Queue<Wanted> wanted = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connections = new AtomicInteger();

    Marks(LetterRows rows, Durability durability) {
        this.rows = rows;
        this.durability = durability;
    }

    private record Wanted(Claimed letter, List<Settlement> before, CompletableFuture<Boolean> isOurs) {}

    /** For one more connection, until it is closed. */
    Connection connect() {
        connections.incrementAndGet();
        return new Connection();
    }

    /** One of those that want marks, one letter at a time. */
    final class Connection implements AutoCloseable {

        private Connection() {}

        /**
         * Returns when the mark is on the disk, and with it what was done before.
         *
         * @return whether the letter may be sent; else another sender has it
         * @throws RuntimeException where nothing was written, for any of those that wanted it together
         */
        boolean mark(Claimed letter, List<Settlement> before) {
            Wanted mine = new Wanted(letter, List.copyOf(before), new CompletableFuture<>());
            wanted.add(mine);
            writing.lock();
            try {
                if (!mine.isOurs().isDone()) {
                    awaitOthers();
                    writeWanted();
                }
            } finally {
                writing.unlock();
            }
            return mine.isOurs().join();
        }

        @Override
        public void close() {
            connections.decrementAndGet();
        }
    }

    private void awaitOthers() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (wanted.size() < connections.get() && System.nanoTime() < until) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private void writeWanted() {
        List<Wanted> all = new ArrayList<>();
        for (Wanted next = wanted.poll(); next != null; next = wanted.poll()) {
            all.add(next);
        }
        Durability.Promise promise = durability.promise();
        try {
            Set<Long> ours = rows.dot(
                    all.stream().map(Wanted::letter).toList(),
                    all.stream().flatMap(one -> one.before().stream()).toList());
            all.forEach(one -> one.isOurs().complete(ours.contains(one.letter().id())));
        } catch (RuntimeException | Error e) {
            all.forEach(one -> one.isOurs().completeExceptionally(e));
        } finally {
            promise.close();
        }
    }
}
