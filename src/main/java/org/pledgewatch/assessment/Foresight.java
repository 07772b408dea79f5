package org.pledgewatch.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pledgewatch.assessment.judgement.Judgement;
import org.pledgewatch.commitments.Selection;
import org.pledgewatch.commitments.UndertakingRow;
import org.pledgewatch.observations.IntakePlan;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which statuses figures would change before they are recorded: judged as ever, with them laid over. */
@Service
@Transactional(readOnly = true)
public class Foresight {

    private final Affects affects;
    private final AssessmentStore store;
    private final Evidences evidences;
    private final Clock clock;

    Foresight(Affects affects, AssessmentStore store, Evidences evidences, Clock clock) {
        this.affects = affects;
        this.store = store;
        this.evidences = evidences;
        this.clock = clock;
    }

    /** The statuses of today that would be others, in order of party and commitment. */
    public List<WouldChange> of(IntakePlan plan) {
        if (plan.written().isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Selection selection = Selection.of(affected(plan));
        AsKnown before = evidences.read(selection, now);
        AsKnown after = evidences.readWith(plan, selection, now);
        List<WouldChange> changes = new ArrayList<>();
        for (UndertakingRow row : before.rows()) {
            LocalDate today = LocalDate.ofInstant(now, row.zone());
            Judgement was = before.judge(row.id(), today);
            Judgement is = after.judge(row.id(), today);
            if (was.status() != is.status()) {
                changes.add(new WouldChange(
                        row.commitment(), row.party(), was.status(), was.reason(), is.status(), is.reason()));
            }
        }
        return changes;
    }

    private Set<Long> affected(IntakePlan plan) {
        Affected affected = affects.by(plan.series());
        Set<Long> ids = new TreeSet<>();
        affected.own().values().forEach(ids::addAll);
        affected.shared().keySet().forEach(commitment -> ids.addAll(store.undertakingsOf(commitment)));
        return ids;
    }
}
