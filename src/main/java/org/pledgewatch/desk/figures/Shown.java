package org.pledgewatch.desk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.PlannedFigure;

/**
 * The first rows of a plan, as a page shows them.
 *
 * @param added figures of periods that had none
 * @param corrected figures that supersede one, or take it back
 */
record Shown(List<Line> added, List<Line> corrected) {

    private static final int MOST = 200;

    /** A figure and where it stands in its file; line 0, in none. */
    record Line(
            long line,
            String party,
            String indicator,
            String breakdown,
            String period,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after) {}

    static Shown of(IntakePlan plan, List<Long> lines) {
        List<Line> added = new ArrayList<>();
        List<Line> corrected = new ArrayList<>();
        for (int i = 0; i < plan.written().size(); i++) {
            PlannedFigure planned = plan.written().get(i);
            List<Line> of = planned.isCorrection() ? corrected : added;
            if (of.size() < MOST) {
                of.add(line(planned, i < lines.size() ? lines.get(i) : 0));
            }
        }
        return new Shown(added, corrected);
    }

    private static Line line(PlannedFigure planned, long line) {
        return new Line(
                line,
                planned.figure().party(),
                planned.figure().indicator(),
                planned.figure().breakdown().code(),
                planned.figure().period().label(),
                planned.valueBefore(),
                planned.figure().value());
    }
}
