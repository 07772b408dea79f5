package org.pledgewatch.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;
import tools.jackson.databind.JsonNode;

/** Reads a target's fields, each once; a field nobody asked for is refused. */
final class TargetFields {

    private final JsonNode node;
    private final Set<String> read = new HashSet<>();

    private TargetFields(JsonNode node) {
        this.node = node;
    }

    static TargetFields of(JsonNode node) {
        if (!node.isObject()) {
            throw new IllegalArgumentException("A target is a JSON object, not " + node + ".");
        }
        return new TargetFields(node);
    }

    Target target() {
        String kind = text("kind");
        Target target = switch (kind) {
            case "THRESHOLD" -> threshold();
            case "MILESTONES" -> new Milestones(each("steps", TargetFields::milestone));
            case "JUDGED" -> new Judged();
            case "GROWTH" -> growth();
            case "FAIR_SHARE" -> fairShare();
            case "GUARD" -> new Guard(each("crossedWhen", TargetFields::change));
            default -> throw new IllegalArgumentException("There is no kind of target \"" + kind + "\".");
        };
        finish();
        return target;
    }

    private Threshold threshold() {
        String baseline = optional("baseline");
        return new Threshold(
                text("indicator"),
                slice(),
                Threshold.Comparison.valueOf(text("comparison")),
                new BigDecimal(text("value")),
                Threshold.Measure.valueOf(text("measure")),
                baseline == null ? null : new BigDecimal(baseline),
                field("keep").asBoolean());
    }

    private Milestone milestone() {
        String dueOn = optional("dueOn");
        return new Milestone(text("key"), text("title"), dueOn == null ? null : LocalDate.parse(dueOn));
    }

    private Growth growth() {
        String baseline = optional("baseline");
        return new Growth(
                text("indicator"),
                texts("breakdowns").stream().map(Breakdown::of).toList(),
                new BigDecimal(text("rate")),
                Growth.Mode.valueOf(text("mode")),
                baseline == null ? null : Period.parse(baseline),
                Settlement.valueOf(text("settle")));
    }

    private FairShare fairShare() {
        return new FairShare(
                new LinkedHashSet<>(texts("indicators")),
                text("formula"),
                text("pool"),
                text("target"),
                text("split"),
                text("channel"),
                text("method"),
                Settlement.valueOf(text("settle")));
    }

    private Guard.Change change() {
        return new Guard.Change(
                text("indicator"), slice(), Guard.Way.valueOf(text("way")), new BigDecimal(text("moreThan")));
    }

    private Breakdown slice() {
        String code = optional("breakdown");
        return code == null ? Breakdown.TOTAL : Breakdown.of(code);
    }

    private <T> List<T> each(String name, java.util.function.Function<TargetFields, T> reader) {
        return field(name)
                .valueStream()
                .map(element -> {
                    TargetFields fields = of(element);
                    T value = reader.apply(fields);
                    fields.finish();
                    return value;
                })
                .toList();
    }

    private List<String> texts(String name) {
        return field(name).valueStream().map(JsonNode::asString).toList();
    }

    private String text(String name) {
        return field(name).asString();
    }

    private @Nullable String optional(String name) {
        read.add(name);
        JsonNode value = node.get(name);
        return value == null ? null : value.asString();
    }

    private JsonNode field(String name) {
        read.add(name);
        JsonNode value = node.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The target needs \"" + name + "\": " + node);
        }
        return value;
    }

    private void finish() {
        for (String name : node.propertyNames()) {
            if (!read.contains(name)) {
                throw new IllegalArgumentException("A target has no \"" + name + "\": " + node);
            }
        }
    }
}
