package org.pledgewatch.exchange.imports;

import java.util.List;
import org.pledgewatch.assessment.Foresight;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.TakenBack;
import org.pledgewatch.observations.Undoing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Undoes an import by superseding: each figure that is still in force goes back to what was there before. */
@Service
public class ImportUndo {

    private final ImportStore store;
    private final Undoing undoing;
    private final Planning planning;
    private final Foresight foresight;

    ImportUndo(ImportStore store, Undoing undoing, Planning planning, Foresight foresight) {
        this.store = store;
        this.undoing = undoing;
        this.planning = planning;
        this.foresight = foresight;
    }

    /** What undoing would do now. */
    @Transactional(readOnly = true)
    public UndoPreview preview(long id) {
        TakenBack back = undoing.before(store.observationsOf(id));
        IntakePlan plan = planning.plan(back.figures());
        return new UndoPreview(plan, back.superseded(), foresight.of(plan));
    }

    /**
     * Undoes a recorded import.
     *
     * @param seen what the preview showed
     * @param reason kept beside each figure
     */
    @Transactional
    public Confirmation undo(long id, String seen, String reason, Author author) {
        BroughtImport brought = store.lock(id).orElse(null);
        if (brought == null) {
            return Confirmation.GONE;
        }
        if (!brought.canBeUndone()) {
            return Confirmation.DONE_BEFORE;
        }
        List<Long> observations = store.observationsOf(id);
        return planning.takeBack(
                undoing.before(observations).figures(),
                seen,
                reason.strip(),
                author,
                (plan, at) -> store.undone(id, author.member(), at, reason.strip()));
    }
}
