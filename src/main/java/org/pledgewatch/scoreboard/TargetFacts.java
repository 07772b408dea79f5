package org.pledgewatch.scoreboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Periodic;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;

/**
 * How a promise is measured, told for reading.
 *
 * @param kind as {@code FAIR_SHARE}
 * @param indicators the codes of what is counted; empty where people judge
 * @param periodic whether there is a moment of truth in every period
 * @param values what the target says, by name: decimals, words, codes, or lists of such maps
 */
public record TargetFacts(String kind, List<String> indicators, boolean periodic, Map<String, Object> values) {

    static TargetFacts of(Target target) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (target instanceof Threshold t) {
            put(values, "comparison", t.comparison().name());
            put(values, "value", t.value());
            put(values, "measure", t.measure().name());
            put(values, "breakdown", t.breakdown().code());
            put(values, "baseline", t.baseline());
            put(values, "keep", t.keep());
        } else if (target instanceof Growth t) {
            put(values, "rate", t.rate());
            put(values, "mode", t.mode().name());
            put(values, "baseline", t.baseline() == null ? null : t.baseline().label());
            put(values, "breakdowns", t.breakdowns().stream().map(b -> b.code()).toList());
            put(values, "settle", t.settle().name());
        } else if (target instanceof FairShare t) {
            put(values, "formula", t.formula());
            put(values, "pool", t.pool());
            put(values, "target", t.target());
            put(values, "split", t.split());
            put(values, "channel", t.channel());
            put(values, "method", t.method());
            put(values, "settle", t.settle().name());
        } else if (target instanceof Guard t) {
            put(
                    values,
                    "changes",
                    t.crossedWhen().stream().map(TargetFacts::change).toList());
        } else if (target instanceof Milestones t) {
            put(values, "steps", t.steps().stream().map(TargetFacts::step).toList());
        } else if (!(target instanceof Judged)) {
            throw new IllegalArgumentException("The pages do not know the target kind " + target.kind() + " yet.");
        }
        return new TargetFacts(
                target.kind(), target.indicators().stream().sorted().toList(), target instanceof Periodic, values);
    }

    private static Map<String, Object> change(Guard.Change change) {
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "indicator", change.indicator());
        put(told, "breakdown", change.breakdown().code());
        put(told, "way", change.way().name());
        put(told, "moreThan", change.moreThan());
        return told;
    }

    private static Map<String, Object> step(Milestones.Milestone step) {
        Map<String, Object> told = new LinkedHashMap<>();
        put(told, "key", step.key());
        put(told, "title", step.title());
        put(told, "dueOn", step.dueOn());
        return told;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /** Whether several categories are judged, each by itself. */
    boolean isSliced() {
        return values.get("breakdowns") instanceof List<?> slices && slices.size() > 1;
    }

    /** The maps listed under {@code name}: a guard's changes, the steps of milestones. */
    public List<Map<?, ?>> list(String name) {
        if (!(values.get(name) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }
}
