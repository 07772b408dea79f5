package org.pledgewatch.mail;

/** Hands letters over, one after the other; closed when no more come. */
interface Carrier extends AutoCloseable {

    /** @param beforeDot called just before the letter can have arrived; what it throws keeps the letter here */
    Sending hand(Claimed letter, Runnable beforeDot);

    @Override
    void close();
}
