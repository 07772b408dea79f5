package org.pledgewatch.site.press;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** So many renders at a time, so many waiting, and no more: whoever comes later is told at once. */
final class Slots {

    private final Semaphore slots;
    private final Semaphore waiting;
    private final long patience;

    Slots(PressSettings settings) {
        this.slots = new Semaphore(settings.slots());
        this.waiting = new Semaphore(settings.waiting());
        this.patience = settings.patience().toMillis();
    }

    /** @throws Unavailable if there is none in time */
    void take() throws Unavailable {
        if (!slots.tryAcquire()) {
            await(() -> slots.tryAcquire(patience, TimeUnit.MILLISECONDS) ? Boolean.TRUE : null);
        }
    }

    void giveBack() {
        slots.release();
    }

    /**
     * What another request renders.
     *
     * @return nothing where that was no page to be kept
     */
    @Nullable Page of(CompletableFuture<@Nullable Page> other) throws Unavailable {
        return await(() -> new Answered(other.get(patience, TimeUnit.MILLISECONDS)))
                .page();
    }

    private record Answered(@Nullable Page page) {}

    private interface Wait<T> {
        @Nullable T end() throws InterruptedException, ExecutionException, TimeoutException;
    }

    private <T> T await(Wait<T> wait) throws Unavailable {
        if (!waiting.tryAcquire()) {
            throw new Unavailable();
        }
        try {
            T ended = wait.end();
            if (ended != null) {
                return ended;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new Unavailable(e);
        } finally {
            waiting.release();
        }
        throw new Unavailable();
    }
}
