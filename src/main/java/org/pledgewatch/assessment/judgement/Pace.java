package org.pledgewatch.assessment.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/**
 * Progress against time: pace = progress / elapsed, progress = (current − baseline) / (target − baseline). Compared
 * exactly, by cross-multiplying.
 */
final class Pace {

    private final Matter matter;
    private final Threshold target;
    private final BigDecimal actual;
    private final BigDecimal baseline;
    private final LocalDate to;
    private final long elapsed;
    private final long total;

    /** How far it has come and how far it was to go, both counted in the direction that was promised. */
    private final BigDecimal come;

    private final BigDecimal way;

    private Pace(Matter matter, Threshold target, BigDecimal actual, BigDecimal baseline, LocalDate to) {
        this.matter = matter;
        this.target = target;
        this.actual = actual;
        this.baseline = baseline;
        this.to = to;
        LocalDate start = matter.terms.startsOn();
        this.elapsed = ChronoUnit.DAYS.between(start, to);
        this.total = ChronoUnit.DAYS.between(start, matter.terms.deadline());
        boolean up = target.comparison() == Comparison.AT_LEAST;
        this.come = up ? actual.subtract(baseline) : baseline.subtract(actual);
        this.way = up ? target.value().subtract(baseline) : baseline.subtract(target.value());
    }

    /**
     * The pace of a value at a date; none where the terms give no baseline to count from, or one from which there is no
     * way to go. A total counts from 0 whatever the terms say; the party's own baseline goes before the target's.
     */
    static @Nullable Pace of(Matter matter, Threshold target, BigDecimal actual, LocalDate to) {
        BigDecimal baseline = baseline(matter, target);
        if (baseline == null) {
            return null;
        }
        Pace pace = new Pace(matter, target, actual, baseline, to);
        return pace.way.signum() > 0 ? pace : null;
    }

    static @Nullable BigDecimal baseline(Matter matter, Threshold target) {
        if (target.measure().adds()) {
            return BigDecimal.ZERO;
        }
        if (matter.terms.ownBaseline() != null) {
            return matter.terms.ownBaseline();
        }
        if (target.baseline() != null) {
            return target.baseline();
        }
        return target.comparison() == Comparison.AT_LEAST ? BigDecimal.ZERO : null;
    }

    Reason reason() {
        if (hasOnlyBegun()) {
            return Reason.ONLY_BEGUN;
        }
        if (reaches(matter.bounds.onTrackPace(), elapsed)) {
            return Reason.PACE_SUFFICIENT;
        }
        return reaches(matter.bounds.atRiskPace(), elapsed) ? Reason.PACE_SLOW : Reason.PACE_FAR_BEHIND;
    }

    Status status() {
        return switch (reason()) {
            case PACE_SLOW -> Status.AT_RISK;
            case PACE_FAR_BEHIND -> Status.OFF_TRACK;
            default -> Status.ON_TRACK;
        };
    }

    /** On its first day nothing has elapsed, and there is no pace, whatever the bound. */
    private boolean hasOnlyBegun() {
        return elapsed == 0
                || matter.bounds.onlyBegun().multiply(BigDecimal.valueOf(total)).compareTo(BigDecimal.valueOf(elapsed))
                        > 0;
    }

    /** Whether come / way ≥ bound × days / total. */
    private boolean reaches(BigDecimal bound, long days) {
        BigDecimal left = come.multiply(BigDecimal.valueOf(total));
        return left.compareTo(bound.multiply(way).multiply(BigDecimal.valueOf(days))) >= 0;
    }

    /** Asks to look again on the days on which this same value, as time goes on, crosses a bound. */
    void lookAgainAtCrossings() {
        BigDecimal begun = matter.bounds.onlyBegun().multiply(BigDecimal.valueOf(total));
        lookAgainAfter(Math.max(1, begun.setScale(0, RoundingMode.CEILING).longValueExact()));
        lookAgainBelow(matter.bounds.onTrackPace());
        lookAgainBelow(matter.bounds.atRiskPace());
    }

    private void lookAgainBelow(BigDecimal bound) {
        if (come.signum() >= 0 && !reaches(bound, total)) {
            BigDecimal lastDayThatReaches =
                    come.multiply(BigDecimal.valueOf(total)).divide(bound.multiply(way), 0, RoundingMode.FLOOR);
            lookAgainAfter(lastDayThatReaches.longValueExact() + 1);
        }
    }

    private void lookAgainAfter(long days) {
        matter.lookAgain(matter.terms.startsOn().plusDays(days));
    }

    void explain() {
        BigDecimal progress = Shown.ratio(come, way);
        matter.say(Says.PROGRESS, actual, baseline, target.value(), progress);
        if (total == 0) {
            return;
        }
        BigDecimal time = Shown.ratio(BigDecimal.valueOf(elapsed), BigDecimal.valueOf(total));
        matter.say(Says.ELAPSED, to, (int) elapsed, (int) total, time);
        if (!hasOnlyBegun()) {
            matter.say(Says.PACE, progress, time, shown());
        }
    }

    private BigDecimal shown() {
        return Shown.ratio(come.multiply(BigDecimal.valueOf(total)), way.multiply(BigDecimal.valueOf(elapsed)));
    }

    void explainConclusion() {
        Bounds bounds = matter.bounds;
        switch (reason()) {
            case PACE_SUFFICIENT -> matter.say(Says.PACE_ON_TRACK, shown(), bounds.onTrackPace());
            case PACE_SLOW -> matter.say(Says.PACE_AT_RISK, shown(), bounds.atRiskPace(), bounds.onTrackPace());
            case PACE_FAR_BEHIND -> matter.say(Says.PACE_OFF_TRACK, shown(), bounds.atRiskPace());
            default -> matter.say(Says.PACE_ONLY_BEGUN, (int) elapsed, (int) total, bounds.onlyBegun());
        }
    }
}
