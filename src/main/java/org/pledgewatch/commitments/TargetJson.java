package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.reference.Breakdown;
import tools.jackson.databind.json.JsonMapper;

/**
 * Targets as JSON: {@code kind} first, decimals as strings without needless zeros, nothing where there is nothing.
 * Equal targets give equal text.
 */
public final class TargetJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The same text is the same target: a thousand undertakings of one commitment read it once. */
    private static final Map<String, Target> READ = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 10_000;

    private TargetJson() {}

    public static String write(Target target) {
        return MAPPER.writeValueAsString(fields(target));
    }

    /** @throws IllegalArgumentException if the text is not what {@link #write} gives */
    public static Target read(String json) {
        Target known = READ.get(json);
        if (known != null) {
            return known;
        }
        Target target = TargetFields.of(MAPPER.readTree(json)).target();
        if (READ.size() < REMEMBERED) {
            READ.put(json, target);
        }
        return target;
    }

    /** The fields in order, of strings, booleans, lists and maps. */
    public static Map<String, Object> fields(Target target) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", target.kind());
        if (target instanceof Threshold threshold) {
            write(threshold, fields);
        } else if (target instanceof Milestones milestones) {
            fields.put(
                    "steps", milestones.steps().stream().map(TargetJson::step).toList());
        } else if (target instanceof Growth growth) {
            write(growth, fields);
        } else if (target instanceof FairShare share) {
            write(share, fields);
        } else if (target instanceof Guard guard) {
            fields.put(
                    "crossedWhen",
                    guard.crossedWhen().stream().map(TargetJson::change).toList());
        }
        return fields;
    }

    private static void write(Threshold target, Map<String, Object> fields) {
        fields.put("indicator", target.indicator());
        putSlice(target.breakdown(), fields);
        fields.put("comparison", target.comparison().name());
        fields.put("value", plain(target.value()));
        fields.put("measure", target.measure().name());
        putUnlessNull("baseline", target.baseline() == null ? null : plain(target.baseline()), fields);
        fields.put("keep", target.keep());
    }

    private static Map<String, Object> step(Milestone step) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", step.key());
        fields.put("title", step.title());
        putUnlessNull("dueOn", step.dueOn() == null ? null : step.dueOn().toString(), fields);
        return fields;
    }

    private static void write(Growth target, Map<String, Object> fields) {
        fields.put("indicator", target.indicator());
        List<String> slices = new ArrayList<>();
        target.breakdowns().forEach(slice -> slices.add(slice.code()));
        fields.put("breakdowns", slices);
        fields.put("rate", plain(target.rate()));
        fields.put("mode", target.mode().name());
        putUnlessNull(
                "baseline", target.baseline() == null ? null : target.baseline().label(), fields);
        fields.put("settle", target.settle().name());
    }

    private static void write(FairShare target, Map<String, Object> fields) {
        fields.put("indicators", List.copyOf(target.indicators()));
        fields.put("formula", target.formula());
        fields.put("pool", target.pool());
        fields.put("target", target.target());
        fields.put("split", target.split());
        fields.put("channel", target.channel());
        fields.put("method", target.method());
        fields.put("settle", target.settle().name());
    }

    private static Map<String, Object> change(Guard.Change change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("indicator", change.indicator());
        putSlice(change.breakdown(), fields);
        fields.put("way", change.way().name());
        fields.put("moreThan", plain(change.moreThan()));
        return fields;
    }

    private static void putSlice(Breakdown slice, Map<String, Object> fields) {
        putUnlessNull("breakdown", slice.isTotal() ? null : slice.code(), fields);
    }

    private static void putUnlessNull(String name, @Nullable Object value, Map<String, Object> fields) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
