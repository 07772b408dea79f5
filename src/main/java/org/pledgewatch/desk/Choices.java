package org.pledgewatch.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.pledgewatch.commitments.Basis;
import org.pledgewatch.commitments.CommitmentKind;
import org.pledgewatch.commitments.Commitments;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Apportionment;
import org.pledgewatch.fairshare.formula.Presets;
import org.pledgewatch.forums.Attribution;
import org.pledgewatch.forums.Forums;
import org.pledgewatch.forums.Framework;
import org.pledgewatch.forums.Item;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.Vocabulary;
import org.pledgewatch.parties.Party;
import org.pledgewatch.parties.PartyKind;
import org.pledgewatch.parties.PartyRegister;
import org.pledgewatch.wording.Say;
import org.springframework.stereotype.Component;

/** What a form lets one choose from, each by its code with words for people: what is recorded, and nothing else. */
@Component
class Choices {

    private static final List<String> SPANS = List.of("P6M", "P1Y", "P2Y", "P4Y", "P7Y", "P12Y");
    private static final List<String> TERMS = List.of("P2Y", "P7Y", "P12Y");
    private static final List<String> TARGETS =
            List.of("THRESHOLD", "GROWTH", "FAIR_SHARE", "GUARD", "MILESTONES", "JUDGED");

    private final PartyRegister register;
    private final Commitments commitments;
    private final Forums forums;
    private final Vocabulary vocabulary;
    private final FairShares shares;

    Choices(PartyRegister register, Commitments commitments, Forums forums, Vocabulary vocabulary, FairShares shares) {
        this.register = register;
        this.commitments = commitments;
        this.forums = forums;
        this.vocabulary = vocabulary;
        this.shares = shares;
    }

    /** Recorded commitments by slug. */
    Map<String, String> recorded() {
        return of(commitments.all(), c -> c.slug(), c -> c.title());
    }

    /** Parties by code. */
    Map<String, String> names() {
        return of(register.all(), Party::code, Party::name);
    }

    /** By name in the model. */
    Map<String, Map<String, String>> all(Say say) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        all.put("kinds", words(List.of(CommitmentKind.values()), code -> say.text("kind." + code)));
        all.put("bases", words(List.of(Basis.values()), code -> say.text("drafting.basis." + code)));
        all.put("spans", words(SPANS, code -> say.text("drafting.span." + code)));
        all.put("terms", words(TERMS, code -> say.text("drafting.span." + code)));
        all.put("targetKinds", words(TARGETS, code -> say.text("drafting.target." + code)));
        all.put(
                "comparisons",
                words(List.of(Threshold.Comparison.values()), code -> say.text("drafting.comparison." + code)));
        all.put("measures", words(List.of(Threshold.Measure.values()), code -> say.text("drafting.measure." + code)));
        all.put("modes", words(List.of(Growth.Mode.values()), code -> say.text("drafting.mode." + code)));
        all.put("settlements", words(List.of(Settlement.values()), code -> say.text("drafting.settle." + code)));
        all.put("ways", words(List.of(Guard.Way.values()), code -> say.text("drafting.way." + code)));
        all.put("attributions", words(List.of(Attribution.values()), code -> say.text("drafting.attribution." + code)));
        all.put("frameworks", of(forums.frameworks(), Framework::slug, Framework::title));
        all.put("themes", of(forums.themes(), theme -> theme.slug(), theme -> theme.title()));
        all.put("sessions", of(forums.sessions(), session -> session.slug(), session -> session.title()));
        all.put("practices", practices());
        all.put("recorded", recorded());
        all.put("everyone", names());
        for (PartyKind kind : PartyKind.values()) {
            all.put(kind.name().toLowerCase(Locale.ROOT), parties(kind));
        }
        all.put(
                "indicators",
                of(
                        List.copyOf(vocabulary.indicators().values()),
                        i -> i.indicator().code(),
                        i -> i.indicator().title()));
        all.put("series", series());
        Map<String, String> slices = new LinkedHashMap<>();
        vocabulary
                .indicators()
                .values()
                .forEach(i -> i.breakdowns().forEach(slice -> slices.put(slice.code(), slice.code())));
        all.put("slices", slices);
        Presets presets = shares.presets();
        all.put("pools", titled(presets.pools()));
        all.put("formulas", codes(presets.formulas().keySet()));
        all.put("targets", codes(presets.targets().keySet()));
        all.put("splits", codes(presets.splits().keySet()));
        Map<String, String> channels = new LinkedHashMap<>();
        presets.splits()
                .values()
                .forEach(split -> split.channels().forEach(channel -> channels.put(channel.code(), channel.code())));
        all.put("channels", channels);
        Map<String, String> methods = new LinkedHashMap<>();
        for (Apportionment method : Apportionment.values()) {
            methods.put(method.code(), method.code());
        }
        all.put("methods", methods);
        return all;
    }

    /** The rows of {@code [code, name]} of one kind. */
    private Map<String, String> parties(PartyKind kind) {
        List<Party> parties = new ArrayList<>(
                register.all().stream().filter(party -> party.kind() == kind).toList());
        parties.sort(Comparator.comparing(Party::name));
        return of(parties, Party::code, Party::name);
    }

    private Map<String, String> practices() {
        Map<String, String> practices = new LinkedHashMap<>();
        for (Item item : forums.items()) {
            if (item.kind() == Item.Kind.PRACTICE) {
                String text = item.title() == null ? item.text() : item.title();
                practices.put(item.slug(), text.length() <= 90 ? text : text.substring(0, 89) + "…");
            }
        }
        return practices;
    }

    /** Indicators, and their slices after a blank. */
    private Map<String, String> series() {
        Map<String, String> series = new LinkedHashMap<>();
        for (IndicatorEntry entry : vocabulary.indicators().values()) {
            String code = entry.indicator().code();
            series.put(code, entry.indicator().title());
            entry.breakdowns()
                    .forEach(slice -> series.put(
                            code + " " + slice.code(), entry.indicator().title() + ", " + slice.code()));
        }
        return series;
    }

    private static Map<String, String> titled(Map<String, ? extends Presets.Described<?>> described) {
        Map<String, String> titles = new LinkedHashMap<>();
        described.forEach((code, choice) -> titles.put(code, choice.title()));
        return titles;
    }

    private static Map<String, String> codes(Iterable<String> codes) {
        Map<String, String> words = new LinkedHashMap<>();
        codes.forEach(code -> words.put(code, code));
        return words;
    }

    private static <T> Map<String, String> words(List<T> codes, Function<String, String> words) {
        return of(codes, Object::toString, code -> words.apply(code.toString()));
    }

    private static <T> Map<String, String> of(List<T> things, Function<T, String> code, Function<T, String> words) {
        Map<String, String> choices = new LinkedHashMap<>();
        things.forEach(thing -> choices.put(code.apply(thing), words.apply(thing)));
        return choices;
    }
}
