package org.pledgewatch.exchange.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.pledgewatch.assessment.Foresight;
import org.pledgewatch.exchange.figures.FigureRow;
import org.pledgewatch.exchange.figures.ReadFigures;
import org.pledgewatch.exchange.figures.ReadResult;
import org.pledgewatch.exchange.figures.Refusal;
import org.pledgewatch.observations.IntakePlan;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.PlannedFigure;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.storage.Stamps;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Works out what figures that were read do to the record, and does it to those that were agreed to. */
@Component
@EnableConfigurationProperties(ImportSettings.class)
class Planning {

    private static final int LONGEST_REASON = 300;

    private final ObservationIntake intake;
    private final Vocabulary vocabulary;
    private final Foresight foresight;
    private final Clock clock;

    Planning(ObservationIntake intake, Vocabulary vocabulary, Foresight foresight, Clock clock) {
        this.intake = intake;
        this.vocabulary = vocabulary;
        this.foresight = foresight;
        this.clock = clock;
    }

    private record Of(String party, String indicator, Breakdown breakdown, Period period) {}

    ImportPreview preview(ReadFigures read, Author author) {
        IntakePlan plan = intake.plan(read.figures());
        List<Refusal> refusals = refusals(read, author);
        ReadResult file = read.files().get(0);
        Map<Of, Long> lines = new HashMap<>();
        for (FigureRow row : file.rows()) {
            lines.put(new Of(row.party(), row.indicator(), row.breakdown(), row.period()), row.line());
        }
        return new ImportPreview(
                file.format(),
                new TreeSet<>(file.skipped().keySet()).stream().toList(),
                refusals,
                plan,
                plan.written().stream()
                        .map(PlannedFigure::figure)
                        .map(f -> lines.getOrDefault(new Of(f.party(), f.indicator(), f.breakdown(), f.period()), 0L))
                        .toList(),
                refusals.isEmpty() ? foresight.of(plan) : List.of());
    }

    /** Those of the file, and each party about which the author may not write, once. */
    private static List<Refusal> refusals(ReadFigures read, Author author) {
        List<Refusal> refusals = new ArrayList<>(read.files().get(0).refusals());
        Map<String, Long> others = new HashMap<>();
        for (FigureRow row : read.files().get(0).rows()) {
            if (!author.isFor(row.party()) && others.putIfAbsent(row.party(), row.line()) == null) {
                refusals.add(new Refusal(
                        row.line(),
                        "party",
                        row.party(),
                        "You are not a coordinator for this party.",
                        "Leave its rows out, or ask an administrator to add it to your account."));
            }
        }
        return refusals;
    }

    /**
     * Records what was read, whole or not at all.
     *
     * @param asSeen whether the plan is what the author agreed to
     * @param recorded told what was written, and when
     */
    Confirmation record(
            ReadFigures read,
            Predicate<IntakePlan> asSeen,
            String reason,
            Author author,
            BiConsumer<IntakePlan, Instant> recorded) {
        if (!refusals(read, author).isEmpty()) {
            return Confirmation.REFUSED;
        }
        IntakePlan plan = intake.reserve(read.figures());
        if (!asSeen.test(plan)) {
            return Confirmation.RECORD_CHANGED;
        }
        if (plan.result().corrected() > 0 && reason.isBlank()) {
            return Confirmation.REASON_MISSING;
        }
        if (isTooLong(plan, reason)) {
            return Confirmation.REASON_TOO_LONG;
        }
        vocabulary.declare(List.of(), read.newSources());
        write(plan, reason, author, recorded);
        return Confirmation.RECORDED;
    }

    /** What takes figures back, to what was in force before. */
    IntakePlan plan(List<NewFigure> figures) {
        return intake.plan(figures);
    }

    Confirmation takeBack(
            List<NewFigure> figures,
            String seen,
            String reason,
            Author author,
            BiConsumer<IntakePlan, Instant> recorded) {
        IntakePlan plan = intake.reserve(figures);
        if (!plan.fingerprint().equals(seen)) {
            return Confirmation.RECORD_CHANGED;
        }
        if (reason.isBlank()) {
            return Confirmation.REASON_MISSING;
        }
        if (isTooLong(plan, reason)) {
            return Confirmation.REASON_TOO_LONG;
        }
        if (plan.written().stream()
                .anyMatch(planned -> !author.isFor(planned.figure().party()))) {
            return Confirmation.REFUSED;
        }
        write(plan, reason, author, recorded);
        return Confirmation.RECORDED;
    }

    private static boolean isTooLong(IntakePlan plan, String reason) {
        return reason.length() > LONGEST_REASON
                || plan.written().stream().anyMatch(planned -> !Notes.fits(planned, reason));
    }

    private void write(IntakePlan plan, String reason, Author author, BiConsumer<IntakePlan, Instant> recorded) {
        intake.record(plan.withNotes(planned -> Notes.of(planned, reason)), author.role());
        recorded.accept(plan, Stamps.now(clock));
    }
}
