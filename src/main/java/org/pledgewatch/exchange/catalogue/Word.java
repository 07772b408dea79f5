package org.pledgewatch.exchange.catalogue;

/** A word of a list and where it stands. */
record Word(String text, Place at) {}
