package org.pledgewatch.mail;

import java.util.List;

/** Letters came to an end, good or bad; announced in the transaction that says so, several at a time. */
public record LettersSettled(List<Settled> letters) {

    public LettersSettled {
        letters = List.copyOf(letters);
    }

    /** One of them: {@code SENT}, {@code UNKNOWN}, {@code SUPERSEDED}, {@code SUPPRESSED} or {@code DEAD}. */
    public record Settled(String key, Letter.Kind kind, LetterState state) {}
}
