package org.pledgewatch.site.linked;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.DataFacts;
import org.pledgewatch.scoreboard.SourceLine;
import org.pledgewatch.wording.Say;

/** What can be taken away as tables, for those who search for data. */
public final class Datasets {

    private static final List<String> COLUMNS =
            List.of("col.share", "col.quota", "col.admitted", "col.ratio", "col.gap");

    private Datasets() {}

    /** Who took in its fair share in a year. */
    public static Thing ofFairShares(int year, Collection<SourceLine> sources, Page page) {
        Say say = page.say();
        return dataset(say.text("share.title", "year", year), say.text("share.description", "year", year), page)
                .with("temporalCoverage", year + "-01-01/" + year + "-12-31")
                .with(
                        "variableMeasured",
                        COLUMNS.stream()
                                .map(column -> measured(say.text(column), null))
                                .toList())
                .with(
                        "isBasedOn",
                        sources.stream().distinct().map(Datasets::source).toList());
    }

    /** What is measured, and from which sources. */
    public static Thing ofDictionary(DataFacts facts, Page page) {
        Say say = page.say();
        return dataset(say.text("data.dataset"), say.text("data.description"), page)
                .with("temporalCoverage", years(facts))
                .with(
                        "variableMeasured",
                        facts.indicators().stream()
                                .map(i -> measured(
                                        say.name("indicator", i.code(), i.title()), say.name("unit", i.unit())))
                                .toList())
                .with(
                        "isBasedOn",
                        facts.sources().stream().map(s -> source(s.source())).toList());
    }

    private static Thing dataset(String name, String description, Page page) {
        Thing licence = Thing.of("CreativeWork")
                .with("name", page.say().text("data.licence"))
                .with("url", page.to().apply("/data"));
        return Thing.of("Dataset")
                .with("name", name)
                .with("description", description)
                .with("url", page.address())
                .with("inLanguage", page.language())
                .with("license", licence)
                .with("creator", page.publisher())
                .with("isAccessibleForFree", true)
                .with(
                        "dateModified",
                        page.until().atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .with("distribution", List.of(file(page.csv(), "text/csv"), file(page.json(), "application/json")));
    }

    private static Thing file(String address, String type) {
        return Thing.of("DataDownload").with("contentUrl", address).with("encodingFormat", type);
    }

    private static Thing measured(String name, @Nullable String unit) {
        return Thing.of("PropertyValue").with("name", name).with("unitText", unit);
    }

    private static Thing source(SourceLine source) {
        return Thing.of("CreativeWork")
                .with("name", source.title())
                .with("publisher", Thing.of("Organization").with("name", source.publisher()))
                .with("license", source.licence())
                .withLink(source.link());
    }

    private static @Nullable String years(DataFacts facts) {
        IntSummaryStatistics years = facts.indicators().stream()
                .flatMap(i -> Stream.concat(Stream.ofNullable(i.first()), Stream.ofNullable(i.last())))
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return years.getCount() == 0 ? null : years.getMin() + "/" + years.getMax();
    }
}
