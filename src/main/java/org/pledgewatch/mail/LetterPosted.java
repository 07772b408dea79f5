package org.pledgewatch.mail;

/** A letter waits in the outbox. */
public record LetterPosted() {}
