package org.pledgewatch.mail;

/** An address gets nothing more from now on; announced in the transaction that says so. */
public record AddressSuppressed(String address, Suppression reason) {}
