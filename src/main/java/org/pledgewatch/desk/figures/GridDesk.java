package org.pledgewatch.desk.figures;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.pledgewatch.accounts.AuditTrail;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.exchange.figures.Refusal;
import org.pledgewatch.exchange.imports.Confirmation;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.imports.Origin;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a grid: what was changed in it is taken in as a file of ours, so the same checks hold, and it can be undone
 * as an import can.
 */
@Service
@Transactional
class GridDesk {

    /** What is wrong with these is told at the cell. */
    private static final Set<String> IN_CELLS = Set.of("party", "period", "value");

    private final FigureImports imports;
    private final FigureBoard figures;
    private final AuditTrail audit;

    GridDesk(FigureImports imports, FigureBoard figures, AuditTrail audit) {
        this.imports = imports;
        this.figures = figures;
        this.audit = audit;
    }

    /** A cell that was changed, and in which line of the file it stands. */
    private record Change(Grid.Line line, String period, Grid.Cell now, long seen, String typed) {}

    /** @param now the grid of the figures in force */
    GridOutcome record(Member me, Grid now, GridEntry entry, Map<String, String> fields) {
        List<Long> seen = entry.seenIds();
        if (seen.size() != now.fields()) {
            return new GridOutcome(Pasted.with(now, fields), Told.of("grid.end.OTHER"), 0);
        }
        List<Change> changes = changes(now, seen, fields);
        Grid typed = withTyped(now, changes);
        if (changes.isEmpty()) {
            return new GridOutcome(now, Told.of("grid.end.NOTHING"), 0);
        }
        if (changes.stream().anyMatch(change -> change.now().seen() != change.seen())) {
            return new GridOutcome(withTheirs(typed, changes), Told.of("grid.end.CHANGED"), 0);
        }
        if (entry.sourceNamed().isEmpty()) {
            return new GridOutcome(typed, Told.of("grid.end.SOURCE"), 0);
        }
        return take(me, typed, entry, changes);
    }

    private GridOutcome take(Member me, Grid typed, GridEntry entry, List<Change> changes) {
        byte[] file = file(typed, entry, changes);
        String name = typed.indicator() + ", entered by hand";
        Confirmation done = imports.recordNow(
                name, file, Origin.GRID, GridEntry.or(entry.reason()), Authors.of(me), plan -> isAsSeen(plan, changes));
        if (done == Confirmation.RECORDED) {
            audit.note(me, "recorded figures by hand", changes.size() + " of " + typed.indicator());
            return new GridOutcome(typed, null, changes.size());
        }
        if (done == Confirmation.REFUSED) {
            List<Refusal> refusals = imports.look(name, file, Authors.of(me)).refusals();
            boolean atTheCells = refusals.stream().allMatch(refusal -> IN_CELLS.contains(refusal.column()));
            return new GridOutcome(
                    withRefusals(typed, changes, refusals),
                    atTheCells
                            ? Told.of("grid.end.REFUSED")
                            : Told.sentence(refusals.get(0).why() + " "
                                    + refusals.get(0).whatToDo()),
                    0);
        }
        return new GridOutcome(typed, Told.of("imports.end." + done), 0);
    }

    private static boolean isAsSeen(IntakePlan plan, List<Change> changes) {
        Map<String, Long> seen = new HashMap<>();
        changes.forEach(change -> seen.put(change.now().name(), change.seen()));
        return plan.written().stream().allMatch(planned -> {
            String cell = Grid.name(
                    planned.figure().party(), planned.figure().period().label());
            long before = planned.before() == null ? 0 : planned.before().observation();
            return Objects.equals(seen.get(cell), before);
        });
    }

    /** Only what was changed: where it was not, what holds now is what the next sending starts from. */
    private static Grid withTyped(Grid now, List<Change> changes) {
        Map<String, String> typed = new HashMap<>();
        changes.forEach(change -> typed.put(change.now().name(), change.typed()));
        return Pasted.with(now, typed);
    }

    private List<Change> changes(Grid now, List<Long> seen, Map<String, String> fields) {
        Map<Long, FigureFacts> then =
                figures.byIds(seen.stream().filter(id -> id != 0).toList());
        List<Change> changes = new ArrayList<>();
        int at = 0;
        for (Grid.Line line : now.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                Grid.Cell cell = line.cells().get(i);
                long id = seen.get(at++);
                FigureFacts figure = then.get(id);
                String before = figure == null || figure.value() == null
                        ? ""
                        : figure.value().toPlainString();
                String typed = fields.getOrDefault(cell.name(), before).strip();
                if (!typed.equals(before)) {
                    changes.add(new Change(line, now.periods().get(i), cell, id, typed));
                }
            }
        }
        return changes;
    }

    private static byte[] file(Grid grid, GridEntry entry, List<Change> changes) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("party", "indicator", "breakdown", "period", "value", "source", "source_url", "note");
        for (Change change : changes) {
            csv.writeRecord(
                    change.line().party(),
                    grid.indicator(),
                    grid.breakdown(),
                    change.period(),
                    change.typed(),
                    entry.sourceNamed(),
                    GridEntry.or(entry.link()),
                    GridEntry.or(entry.note()));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Grid withTheirs(Grid typed, List<Change> changes) {
        Map<String, String> theirs = new HashMap<>();
        changes.stream()
                .filter(change -> change.now().seen() != change.seen())
                .forEach(change -> theirs.put(change.now().name(), change.now().typed()));
        return typed.each(cell -> theirs.containsKey(cell.name()) ? cell.withTheirs(theirs.get(cell.name())) : cell);
    }

    private static Grid withRefusals(Grid typed, List<Change> changes, List<Refusal> refusals) {
        Map<String, String> wrong = new HashMap<>();
        for (Refusal refusal : refusals) {
            int at = (int) refusal.line() - 2;
            if (at >= 0 && at < changes.size() && IN_CELLS.contains(refusal.column())) {
                wrong.putIfAbsent(changes.get(at).now().name(), refusal.why() + " " + refusal.whatToDo());
            }
        }
        return typed.each(cell -> wrong.containsKey(cell.name()) ? cell.wrong(wrong.get(cell.name())) : cell);
    }
}
