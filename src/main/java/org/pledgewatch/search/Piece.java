package org.pledgewatch.search;

/**
 * A piece of a text.
 *
 * @param asked whether it is a word that was asked for
 */
public record Piece(String text, boolean asked) {}
