package org.pledgewatch.mail;

import java.time.Instant;

/** What is done with a letter that is not simply sent. */
public sealed interface LastWord {

    /** No longer true, no longer wanted, or said better by another: it is not sent. */
    record Drop(String why) implements LastWord {}

    /** It waits, for the end of quiet hours. */
    record NotBefore(Instant moment) implements LastWord {}
}
