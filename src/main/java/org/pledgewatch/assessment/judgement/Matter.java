package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * What is being judged at one date, with what has been said so far and the dates on which time alone could change it.
 * It lives for one judgement.
 */
final class Matter {

    private static final List<Long> NO_FIGURES = List.of();

    final Terms terms;
    final Evidence evidence;
    final Bounds bounds;
    final LocalDate asOf;

    private final List<Step> explanation = new ArrayList<>();
    private @Nullable LocalDate reviewOn;

    Matter(Terms terms, Evidence evidence, Bounds bounds, LocalDate asOf) {
        this.terms = terms;
        this.evidence = evidence;
        this.bounds = bounds;
        this.asOf = asOf;
    }

    void say(Says what, Object... values) {
        explanation.add(what.step(NO_FIGURES, values));
    }

    void sayOf(Figure figure, Says what, Object... values) {
        explanation.add(what.step(List.of(figure.observation()), values));
    }

    void sayOf(List<Long> observations, Says what, Object... values) {
        explanation.add(what.step(observations, values));
    }

    /** What was said so far. */
    List<Step> said() {
        return List.copyOf(explanation);
    }

    /** The same evidence, with nothing said yet. */
    Matter afresh() {
        return new Matter(terms, evidence, bounds, asOf);
    }

    /** The figures of periods that have ended; the end of the next one in hand is a day to look again. */
    Series usable(String indicator, Breakdown breakdown) {
        Series series = evidence.figures().series(indicator, breakdown);
        lookAgain(series.nextEndAfter(asOf).orElse(null));
        return series.until(asOf);
    }

    /** Time alone could change the outcome on {@code date}; a date that has come is past caring. */
    void lookAgain(@Nullable LocalDate date) {
        if (date != null && date.isAfter(asOf) && (reviewOn == null || date.isBefore(reviewOn))) {
            reviewOn = date;
        }
    }

    /**
     * Says that a period's figures are awaited, and whether they should have come: they are due on the day {@code lag}
     * days after the period's end.
     */
    Reason awaitFigures(String name, Period period, int lag) {
        LocalDate due = period.end().plusDays(lag);
        lookAgain(due);
        boolean overdue = hasCome(due);
        say(overdue ? Says.FIGURES_OVERDUE : Says.FIGURES_NOT_DUE, name, period, due, lag);
        return overdue ? Reason.FIGURES_OVERDUE : Reason.FIGURES_NOT_DUE;
    }

    /** What is measured, as {@code worker-visas skill=high}. */
    static String name(String indicator, Breakdown breakdown) {
        return breakdown.isTotal() ? indicator : indicator + ' ' + breakdown.code();
    }

    boolean hasCome(LocalDate date) {
        return !asOf.isBefore(date);
    }

    /** Whether the deadline has passed; an open-ended target has none. */
    boolean isOver() {
        return terms.dueOn() != null && asOf.isAfter(terms.dueOn());
    }

    Judgement conclude(
            Status status,
            Reason reason,
            @Nullable Period period,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual) {
        return conclude(status, reason, period, required, actual, List.of(), null);
    }

    Judgement conclude(
            Status status,
            Reason reason,
            @Nullable Period period,
            @Nullable BigDecimal required,
            @Nullable BigDecimal actual,
            List<Judgement.PeriodResult> periods,
            Judgement.@Nullable Arrears arrears) {
        return new Judgement(status, reason, period, required, actual, periods, arrears, explanation, reviewOn);
    }
}
