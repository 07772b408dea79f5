package org.pledgewatch.rhythm;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How often a job is due; its text is what {@link #valueOf} reads. */
public sealed interface Rhythm permits Every, AtLocalTime {

    /** The slots due after the one moment, up to and including the other, in order. */
    List<Slot> due(Instant after, Instant until);

    /** The last of {@link #due}. */
    Optional<Slot> latest(Instant after, Instant until);

    /** How many {@link #due} are. */
    long count(Instant after, Instant until);

    /** The first moment at which a slot is due after this one. */
    Instant next(Instant after);

    /** @throws IllegalArgumentException with a sentence that says what can be written */
    static Rhythm valueOf(String text) {
        return RhythmText.read(text);
    }
}
