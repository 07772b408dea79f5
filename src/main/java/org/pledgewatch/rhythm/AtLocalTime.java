package org.pledgewatch.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Due once in each local period, at a time of day in a zone. No period is without its slot: a time that the clocks skip
 * is due at the first valid moment after it, one that comes twice at the first of the two.
 */
public record AtLocalTime(Cycle cycle, LocalTime time, ZoneId zone) implements Rhythm {

    @Override
    public List<Slot> due(Instant after, Instant until) {
        List<Slot> slots = new ArrayList<>();
        LocalDate start = periodOf(after);
        for (Slot slot = slot(start); !slot.dueAt().isAfter(until); slot = slot(start)) {
            if (slot.dueAt().isAfter(after)) {
                slots.add(slot);
            }
            start = cycle.after(start);
        }
        return slots;
    }

    @Override
    public Optional<Slot> latest(Instant after, Instant until) {
        List<Slot> slots = due(after, until);
        return slots.isEmpty() ? Optional.empty() : Optional.of(slots.get(slots.size() - 1));
    }

    @Override
    public long count(Instant after, Instant until) {
        return due(after, until).size();
    }

    @Override
    public Instant next(Instant after) {
        LocalDate start = periodOf(after);
        while (!slot(start).dueAt().isAfter(after)) {
            start = cycle.after(start);
        }
        return slot(start).dueAt();
    }

    private LocalDate periodOf(Instant moment) {
        return cycle.startOf(moment.atZone(zone).toLocalDate());
    }

    private Slot slot(LocalDate start) {
        return new Slot(cycle.label(start), moment(cycle.dayIn(start).atTime(time)));
    }

    private Instant moment(LocalDateTime local) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : ZonedDateTime.ofLocal(local, zone, null).toInstant();
    }

    @Override
    public String toString() {
        return cycle + " at " + time + " in " + zone;
    }
}
