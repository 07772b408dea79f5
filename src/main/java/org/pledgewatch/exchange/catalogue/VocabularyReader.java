package org.pledgewatch.exchange.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.PeriodLength;

/** Reads the lists "sources" and "indicators". */
final class VocabularyReader {

    private final Names names;
    private final Problems problems;

    VocabularyReader(Names names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    List<SourceEntry> sources(List<Entry> entries) {
        List<SourceEntry> sources = new ArrayList<>();
        for (Entry entry : entries) {
            names.define("source", entry.text("code", 80), entry.place("code"));
            entry.make(() -> source(entry)).ifPresent(sources::add);
        }
        return sources;
    }

    private static SourceEntry source(Entry entry) {
        return new SourceEntry(
                entry.text("code", 80),
                entry.text("publisher", 200),
                entry.text("title", Sizes.DOCUMENT),
                entry.optionalText("link", Sizes.LINK),
                entry.optional("published-on", Values::date),
                entry.optional("read-on", Values::date),
                entry.optionalText("licence", 300));
    }

    /** By code, in the order of the files. */
    Map<String, IndicatorEntry> indicators(List<Entry> entries) {
        Map<String, IndicatorEntry> indicators = new LinkedHashMap<>();
        for (Entry entry : entries) {
            names.define("indicator", entry.text("code", 80), entry.place("code"));
            entry.make(() -> indicator(entry))
                    .ifPresent(made -> indicators.put(made.indicator().code(), made));
        }
        return indicators;
    }

    private IndicatorEntry indicator(Entry entry) {
        Indicator indicator = new Indicator(
                entry.read("code", Values::slug, "x"),
                entry.text("title", Sizes.TITLE),
                entry.text("unit", 80),
                Values.choice(entry, "direction", Indicator.Direction.class),
                Values.choice(entry, "kind", Indicator.Kind.class),
                Values.choice(entry, "period-length", PeriodLength.class),
                entry.read("lag-days", Values::wholeNumber, 0));
        return new IndicatorEntry(
                indicator,
                entry.optional("minimum", Values::number),
                entry.optional("maximum", Values::number),
                entry.optionalText("about", Sizes.TEXT),
                breakdowns(entry));
    }

    private List<Breakdown> breakdowns(Entry entry) {
        List<Breakdown> breakdowns = new ArrayList<>();
        for (Word word : entry.words("breakdowns")) {
            try {
                breakdowns.add(new Breakdown(word.text()));
            } catch (IllegalArgumentException e) {
                problems.add(word.at(), String.valueOf(e.getMessage()));
            }
        }
        return breakdowns;
    }
}
