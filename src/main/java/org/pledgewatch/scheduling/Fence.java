package org.pledgewatch.scheduling;

/** Keeps out a worker that was frozen and woke when another had taken its slot over. */
@FunctionalInterface
interface Fence {

    /**
     * Renews the lease. Within a transaction it also makes whoever wants to take the slot over wait until that is
     * committed, so what the transaction writes is written by the slot's only worker.
     *
     * @throws SlotTakenOver if another worker has the slot; the transaction must not be committed
     */
    void hold();
}
