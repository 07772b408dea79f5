package org.pledgewatch.commitments;

import java.util.List;
import java.util.stream.Collectors;

/** Entries contradict what is recorded for ever; nothing was merged. */
public class ConflictsWithRecord extends RuntimeException {

    private final transient List<Conflict> conflicts;

    public ConflictsWithRecord(List<Conflict> conflicts) {
        super(conflicts.stream().map(Conflict::message).collect(Collectors.joining("\n")));
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
