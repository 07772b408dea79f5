package org.pledgewatch.forums;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.reference.Codes;

/**
 * The agreement or forum that promises belong to.
 *
 * @param adoptedOn the day horizons are counted from
 * @param rounds its reviews, in order: data, so that a new round opens without a release
 * @param horizons the spans after adoption that it speaks of, shortest first
 */
public record Framework(
        String slug,
        String title,
        @Nullable String about,
        @Nullable LocalDate adoptedOn,
        @Nullable Citation source,
        List<Round> rounds,
        List<Horizon> horizons) {

    /**
     * One review.
     *
     * @param endsOn its last day; none, open
     */
    public record Round(
            String slug,
            String title,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {
        public Round {
            Codes.requireSlug("round", slug);
            if (endsOn != null && endsOn.isBefore(startsOn)) {
                throw new IllegalArgumentException(
                        "The round " + slug + " ends (" + endsOn + ") before it starts (" + startsOn + ").");
            }
        }
    }

    /** A span after adoption that has a name, as P2Y, short term. */
    public record Horizon(Period span, String title) {
        public Horizon {
            if (span.isNegative() || span.isZero()) {
                throw new IllegalArgumentException("A horizon lies ahead: write a span as P6M or P2Y.");
            }
        }
    }

    public Framework {
        Codes.requireSlug("framework", slug);
        rounds = rounds.stream()
                .sorted(Comparator.comparing(Round::startsOn).thenComparing(Round::slug))
                .toList();
        horizons = horizons.stream()
                .sorted(Comparator.comparing(h -> LocalDate.EPOCH.plus(h.span())))
                .toList();
        Set<Object> seen = new HashSet<>();
        for (Round round : rounds) {
            if (!seen.add(round.slug())) {
                throw new IllegalArgumentException(
                        "The framework " + slug + " has two rounds \"" + round.slug() + "\": rename one.");
            }
        }
        for (Horizon horizon : horizons) {
            if (!seen.add(horizon.span())) {
                throw new IllegalArgumentException(
                        "The framework " + slug + " has two horizons " + horizon.span() + ": leave one out.");
            }
        }
    }

    /**
     * The day on which a horizon after adoption ends, by the calendar: 31 August and six months is the last of
     * February.
     *
     * @throws IllegalArgumentException if the framework has no day of adoption
     */
    public LocalDate resolve(Period horizon) {
        if (adoptedOn == null) {
            throw new IllegalArgumentException("The framework " + slug
                    + " has no day of adoption to count a horizon from: give adopted-on, or horizon-from.");
        }
        return adoptedOn.plus(horizon);
    }
}
