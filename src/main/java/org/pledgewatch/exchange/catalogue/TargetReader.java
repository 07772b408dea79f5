package org.pledgewatch.exchange.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.parties.PartyEntry;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;

/** Reads a target; the indicators, slices and pools that it names must be in the catalogue. */
final class TargetReader {

    private final Names names;
    private final Map<String, IndicatorEntry> indicators;
    private final Map<String, PartyEntry> parties;

    TargetReader(Names names, Map<String, IndicatorEntry> indicators, Map<String, PartyEntry> parties) {
        this.names = names;
        this.indicators = indicators;
        this.parties = parties;
    }

    /** @param title of the commitment, for a step without a list of its own */
    Target read(Entry entry, String title) {
        int before = entry.problems();
        Kind kind = Values.choice(entry, "kind", Kind.class);
        if (entry.problems() > before) {
            // without its kind, nothing else can be told of it
            entry.keys();
            return new Judged();
        }
        return switch (kind) {
            case THRESHOLD -> threshold(entry);
            case MILESTONES -> milestones(entry, title);
            case JUDGED -> new Judged();
            case GROWTH -> growth(entry);
            case FAIR_SHARE -> fairShare(entry);
            case GUARD -> guard(entry);
        };
    }

    /** The kinds of target, as files name them. */
    private enum Kind {
        THRESHOLD,
        MILESTONES,
        JUDGED,
        GROWTH,
        FAIR_SHARE,
        GUARD
    }

    private Threshold threshold(Entry entry) {
        String indicator = indicator(entry);
        Breakdown slice = slice(entry, indicator);
        Measure measure = Values.choice(entry, "measure", Measure.class);
        IndicatorEntry declared = indicators.get(indicator);
        if (measure.adds() && declared != null && declared.indicator().kind() != Indicator.Kind.FLOW) {
            entry.problem(
                    "measure",
                    "TOTAL adds up a flow, and " + indicator + " is a "
                            + declared.indicator().kind() + ": use LATEST.");
        }
        return new Threshold(
                indicator,
                slice,
                Values.choice(entry, "comparison", Threshold.Comparison.class),
                entry.read("value", Values::number, BigDecimal.ONE),
                measure,
                entry.optional("baseline", Values::number),
                Values.flag(entry, "keep"));
    }

    private static Milestones milestones(Entry entry, String title) {
        if (!entry.has("steps")) {
            return Milestones.itself(title);
        }
        List<Milestone> steps = new ArrayList<>();
        for (Entry step : entry.entries("steps")) {
            step.make(() -> new Milestone(
                            step.read("key", Values::slug, "x"),
                            step.text("title", Sizes.DOCUMENT),
                            step.optional("due-on", Values::date)))
                    .ifPresent(steps::add);
        }
        return new Milestones(steps);
    }

    private Growth growth(Entry entry) {
        String indicator = indicator(entry);
        List<Breakdown> slices = new ArrayList<>();
        for (Word word : entry.words("breakdowns")) {
            slices.add(slice(word.text(), indicator, entry, "breakdowns"));
        }
        return new Growth(
                indicator,
                slices,
                entry.read("rate", Values::number, BigDecimal.ONE),
                Values.choice(entry, "mode", Growth.Mode.class),
                entry.optional("baseline", Period::parse),
                Values.choice(entry, "settle", Settlement.class));
    }

    private FairShare fairShare(Entry entry) {
        List<String> counted = names.references(entry, "indicators", "indicator");
        String pool = entry.text("pool", 40);
        names.require("party", pool, entry.place("pool"));
        PartyEntry group = parties.get(pool);
        if (group != null && group.kind() != PartyKind.GROUP) {
            entry.problem("pool", "The pool " + pool + " is a " + group.kind() + ": name a GROUP of those who share.");
        }
        return new FairShare(
                new LinkedHashSet<>(counted),
                entry.text("formula", 80),
                pool,
                entry.text("target", 80),
                entry.text("split", 80),
                entry.text("channel", 80),
                entry.text("method", 80),
                Values.choice(entry, "settle", Settlement.class));
    }

    private Guard guard(Entry entry) {
        List<Guard.Change> changes = new ArrayList<>();
        for (Entry change : entry.entries("crossed-when")) {
            change.make(() -> {
                        String indicator = indicator(change);
                        return new Guard.Change(
                                indicator,
                                slice(change, indicator),
                                Values.choice(change, "way", Guard.Way.class),
                                change.read("more-than", Values::number, BigDecimal.ONE));
                    })
                    .ifPresent(changes::add);
        }
        return new Guard(changes);
    }

    private String indicator(Entry entry) {
        String code = entry.text("indicator", 80);
        names.require("indicator", code, entry.place("indicator"));
        return code;
    }

    private Breakdown slice(Entry entry, String indicator) {
        @Nullable String code = entry.optionalText("breakdown", 80);
        return code == null ? Breakdown.TOTAL : slice(code, indicator, entry, "breakdown");
    }

    private Breakdown slice(String code, String indicator, Entry entry, String key) {
        IndicatorEntry declared = indicators.get(indicator);
        if (declared != null
                && declared.breakdowns().stream().noneMatch(b -> b.code().equals(code))) {
            entry.problem(
                    key,
                    "The indicator " + indicator + " has no breakdown \"" + code + "\": correct it, or add it to the"
                            + " indicator's breakdowns.");
            return Breakdown.TOTAL;
        }
        return new Breakdown(code);
    }
}
