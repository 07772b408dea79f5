package org.pledgewatch.fairshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.fairshare.formula.Bands;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.fairshare.formula.Split;
import org.pledgewatch.fairshare.formula.Target;
import org.pledgewatch.reference.Codes;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Fair shares as set: {@code pledgewatch.fair-share.*}, declared with their sources in {@code fair-share.yml}. A new
 * pool, formula, target or split is an entry here, no code.
 *
 * @param headline what is chosen where nobody chooses
 * @param minimum places that each party with a key gets before anything else
 * @param arrearsSince the first year of the arrears
 * @param bands from which actual / quota a quota not met is nearly met, and half met
 */
@ConfigurationProperties(prefix = "pledgewatch.fair-share", ignoreUnknownFields = false)
record FairShareSettings(
        @DefaultValue Headline headline,
        @DefaultValue("0") int minimum,
        @DefaultValue("2017") int arrearsSince,
        @DefaultValue BandSettings bands,
        @DefaultValue Map<String, PoolSettings> pools,
        @DefaultValue Map<String, FormulaSettings> formulas,
        @DefaultValue Map<String, TargetSettings> targets,
        @DefaultValue Map<String, SplitSettings> splits) {

    /** The codes of the headline report. */
    record Headline(
            @Nullable String pool,
            @Nullable String formula,
            @Nullable String target,
            @Nullable String split,
            @Nullable String channel,
            @DefaultValue("hamilton") String method) {

        Scenario scenario() {
            return new Scenario(
                    Setting.required("pool", pool),
                    Setting.required("formula", formula),
                    Setting.required("target", target),
                    Setting.required("split", split),
                    Setting.required("channel", channel),
                    method);
        }
    }

    /** Parts of the quota. */
    record BandSettings(
            @DefaultValue("0.90") BigDecimal near,
            @DefaultValue("0.50") BigDecimal half) {}

    /**
     * A number of people, a number for each year, or a part of a figure.
     *
     * @param people the number, in every year
     * @param peopleIn the number by year
     * @param rate with {@code of}: the part of which figure
     * @param yearsBack how many years before the admissions the figure was counted
     */
    record TargetSettings(
            @Nullable String title,
            @Nullable Long people,
            @DefaultValue Map<Integer, Long> peopleIn,
            @Nullable BigDecimal rate,
            @Nullable String of,
            @DefaultValue("world") String party,
            @DefaultValue("1") int yearsBack,
            @Nullable String source) {

        Target target(String code) {
            String from = Setting.required("source", source);
            String name = Setting.required("title", title);
            boolean isPart = rate != null || of != null;
            if (people != null && peopleIn.isEmpty() && !isPart) {
                return new Target.Fixed(code, name, people, from);
            }
            if (people == null && !peopleIn.isEmpty() && !isPart) {
                return new Target.Yearly(code, name, new TreeMap<>(peopleIn), from);
            }
            if (people == null && peopleIn.isEmpty() && rate != null && of != null) {
                return new Target.PartOf(code, name, rate, of, party, yearsBack, from);
            }
            throw new IllegalArgumentException(
                    "Set either people (a number), or people-in (a number for each year), or rate and of (a part of an"
                            + " indicator's figure).");
        }
    }

    /** Channels by code, each with its parts of the whole and what counts as admitted by it. */
    record SplitSettings(
            @Nullable String title,
            @DefaultValue Map<String, ChannelSettings> channels,
            @Nullable String source) {

        Split split(String code) {
            List<Split.Channel> all = new ArrayList<>();
            channels.forEach((channel, c) -> all.add(new Split.Channel(
                    Codes.requireSlug("channel", channel), c.parts(), java.util.Set.copyOf(c.indicators()))));
            return new Split(code, Setting.required("title", title), all, Setting.required("source", source));
        }
    }

    /** One way in. */
    record ChannelSettings(
            @DefaultValue("1") int parts, @DefaultValue List<String> indicators) {}

    /** @throws IllegalArgumentException which names the setting and says what is wrong with it */
    Presets presets() {
        Presets presets = new Presets(
                each("pools", pools, (code, p) -> p.pool()),
                each("formulas", formulas, (code, f) -> f.formula(code)),
                each("targets", targets, (code, t) -> t.target(code)),
                each("splits", splits, (code, s) -> s.split(code)),
                Setting.at("headline", headline::scenario),
                minimum,
                arrearsSince,
                Setting.at("bands", () -> new Bands(bands.near(), bands.half())));
        Setting.at("headline", () -> presets.check(presets.headline()));
        return presets;
    }

    private static <S, T> SortedMap<String, T> each(
            String what, Map<String, S> settings, BiFunction<String, S, T> make) {
        SortedMap<String, T> all = new TreeMap<>();
        settings.forEach((code, setting) -> all.put(code, Setting.at(what + "." + code, () -> {
            Codes.requireSlug("fair-share", code);
            return make.apply(code, setting);
        })));
        return all;
    }
}
