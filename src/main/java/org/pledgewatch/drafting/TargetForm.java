package org.pledgewatch.drafting;

import java.math.BigDecimal;
import java.util.List;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.exchange.catalogue.YamlWriter;
import org.pledgewatch.reference.Breakdown;

/** The fields from which a target is built; each kind has its own. */
final class TargetForm {

    static final String KIND = "target";

    private TargetForm() {}

    static void write(YamlWriter yaml, Entered e) {
        yaml.put("kind", e.textOrNull(KIND), KIND);
        switch (e.text(KIND)) {
            case "THRESHOLD" -> threshold(yaml, e);
            case "GROWTH" -> growth(yaml, e);
            case "FAIR_SHARE" -> fairShare(yaml, e);
            case "GUARD" ->
                yaml.each("crossed-when", e.rows("c"), n -> {
                    series(yaml, e, "c" + n + "-series");
                    yaml.put("way", e.textOrNull("c" + n + "-way"), "c" + n + "-way");
                    yaml.put("more-than", fraction(e.text("c" + n + "-percent")), "c" + n + "-percent");
                });
            case "MILESTONES" -> milestones(yaml, e);
            default -> {
                // judged by people: there is nothing to say
            }
        }
    }

    private static void threshold(YamlWriter yaml, Entered e) {
        series(yaml, e, "t-series");
        yaml.put("comparison", e.textOrNull("t-comparison"), "t-comparison");
        yaml.put("value", e.textOrNull("t-value"), "t-value");
        yaml.put("measure", e.textOrNull("t-measure"), "t-measure");
        yaml.put("baseline", e.textOrNull("t-baseline"), "t-baseline");
        yaml.put("keep", e.textOrNull("t-keep"), "t-keep");
    }

    private static void growth(YamlWriter yaml, Entered e) {
        yaml.put("indicator", e.textOrNull("g-indicator"), "g-indicator");
        yaml.words("breakdowns", e.all("g-breakdowns"), "g-breakdowns");
        yaml.put("rate", fraction(e.text("g-percent")), "g-percent");
        yaml.put("mode", e.textOrNull("g-mode"), "g-mode");
        yaml.put("baseline", e.textOrNull("g-baseline"), "g-baseline");
        yaml.put("settle", e.textOrNull("g-settle"), "g-settle");
    }

    private static void fairShare(YamlWriter yaml, Entered e) {
        yaml.words("indicators", e.all("f-indicators"), "f-indicators");
        for (String part : List.of("formula", "pool", "target", "split", "channel", "method", "settle")) {
            yaml.put(part, e.textOrNull("f-" + part), "f-" + part);
        }
    }

    private static void milestones(YamlWriter yaml, Entered e) {
        yaml.each("steps", e.rows("m"), n -> {
            String title = e.text("m" + n + "-title");
            String key = e.has("m" + n + "-key") ? e.text("m" + n + "-key") : Slugs.of(title);
            yaml.put("key", key.isEmpty() ? "step-" + n : key, "m" + n + "-title");
            yaml.put("title", title, "m" + n + "-title");
            yaml.put("due-on", e.textOrNull("m" + n + "-due"), "m" + n + "-due");
        });
    }

    /** An indicator, or a slice of it after a blank. */
    private static void series(YamlWriter yaml, Entered e, String field) {
        String series = e.text(field);
        int blank = series.indexOf(' ');
        yaml.put("indicator", blank < 0 ? series : series.substring(0, blank), field);
        if (blank > 0) {
            yaml.put("breakdown", series.substring(blank + 1), field);
        }
    }

    /** Per cent as the fraction that files have; what is no number is left for the reader to refuse. */
    private static String fraction(String percent) {
        return percent.matches("[+-]?\\d{1,6}(\\.\\d{1,6})?")
                ? new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString()
                : percent;
    }

    /** The fields as they would have to be typed for a target. */
    static Entered read(Target target, String title, Entered into) {
        Entered e = into.with(KIND, target.kind());
        if (target instanceof Threshold t) {
            return e.with("t-series", series(t.indicator(), t.breakdown()))
                    .with("t-comparison", t.comparison())
                    .with("t-value", t.value().toPlainString())
                    .with("t-measure", t.measure())
                    .with(
                            "t-baseline",
                            t.baseline() == null ? null : t.baseline().toPlainString())
                    .with("t-keep", t.keep() ? "true" : null);
        } else if (target instanceof Growth g) {
            return e.with("g-indicator", g.indicator())
                    .with(
                            "g-breakdowns",
                            g.breakdowns().stream().map(Breakdown::code).toList())
                    .with("g-percent", percent(g.rate()))
                    .with("g-mode", g.mode())
                    .with(
                            "g-baseline",
                            g.baseline() == null ? null : g.baseline().label())
                    .with("g-settle", g.settle());
        } else if (target instanceof FairShare f) {
            return e.with("f-indicators", List.copyOf(f.indicators()))
                    .with("f-formula", f.formula())
                    .with("f-pool", f.pool())
                    .with("f-target", f.target())
                    .with("f-split", f.split())
                    .with("f-channel", f.channel())
                    .with("f-method", f.method())
                    .with("f-settle", f.settle());
        } else if (target instanceof Guard g) {
            return guard(g, e);
        } else if (target instanceof Milestones m && !m.equals(Milestones.itself(title))) {
            return milestones(m, e);
        }
        return e;
    }

    private static Entered guard(Guard guard, Entered into) {
        Entered e = into;
        int n = 0;
        for (Guard.Change change : guard.crossedWhen()) {
            n++;
            e = e.with("c" + n + "-series", series(change.indicator(), change.breakdown()))
                    .with("c" + n + "-way", change.way())
                    .with("c" + n + "-percent", percent(change.moreThan()));
        }
        return e;
    }

    private static Entered milestones(Milestones milestones, Entered into) {
        Entered e = into;
        int n = 0;
        for (Milestones.Milestone step : milestones.steps()) {
            n++;
            e = e.with("m" + n + "-key", step.key())
                    .with("m" + n + "-title", step.title())
                    .with("m" + n + "-due", step.dueOn());
        }
        return e;
    }

    private static String series(String indicator, Breakdown breakdown) {
        return breakdown.isTotal() ? indicator : indicator + " " + breakdown.code();
    }

    private static String percent(BigDecimal fraction) {
        return fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
