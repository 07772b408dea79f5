package org.pledgewatch.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Due at every whole multiple of a duration, counted from 1970 in UTC, so that all nodes mean the same moments. */
public record Every(Duration interval) implements Rhythm {

    public Every {
        if (interval.compareTo(Duration.ofSeconds(1)) < 0
                || interval.compareTo(Duration.ofDays(1)) > 0
                || !interval.equals(Duration.ofSeconds(interval.toSeconds()))) {
            throw new IllegalArgumentException("The time between two runs is one second to one day, in whole seconds.");
        }
    }

    @Override
    public List<Slot> due(Instant after, Instant until) {
        return LongStream.rangeClosed(number(after) + 1, number(until))
                .mapToObj(this::slot)
                .toList();
    }

    @Override
    public Optional<Slot> latest(Instant after, Instant until) {
        return count(after, until) == 0 ? Optional.empty() : Optional.of(slot(number(until)));
    }

    @Override
    public long count(Instant after, Instant until) {
        return Math.max(0, number(until) - number(after));
    }

    @Override
    public Instant next(Instant after) {
        return slot(number(after) + 1).dueAt();
    }

    private long number(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), interval.toSeconds());
    }

    private Slot slot(long number) {
        Instant dueAt = Instant.ofEpochSecond(number * interval.toSeconds());
        return new Slot(dueAt.toString(), dueAt);
    }

    @Override
    public String toString() {
        long seconds = interval.toSeconds();
        if (seconds % 3600 == 0) {
            return written(seconds / 3600, "hour");
        }
        return seconds % 60 == 0 ? written(seconds / 60, "minute") : written(seconds, "second");
    }

    private static String written(long number, String unit) {
        return "every " + number + " " + unit + (number == 1 ? "" : "s");
    }
}
