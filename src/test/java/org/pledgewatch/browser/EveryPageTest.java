package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** Every page type in every language, light and dark, wide, narrow and enlarged. */
@BrowserTest
class EveryPageTest {

    /** At 200 % a window of 1280 pixels has room for half as many. */
    private static final int ENLARGED = Reading.WIDE / 2;

    /** WCAG 1.4.10: what 1280 pixels are at 400 %, and the smallest telephone. */
    private static final int SMALLEST = 320;

    /** The three widths and both schemes, so that each language meets each of the five. */
    private static final List<Reading> WAYS =
            List.of(Reading.wide(), Reading.narrow().dark(), Reading.wide().at(ENLARGED));

    /** The other three of the six, which differ in nothing that depends on the language. */
    private static final List<Reading> OTHER_WAYS = List.of(
            Reading.wide().dark(), Reading.narrow(), Reading.wide().at(ENLARGED).dark());

    private final Map<Language, Reader> readers = new EnumMap<>(Language.class);

    @BeforeAll
    void come(Site site) {
        for (Language language : Language.values()) {
            readers.put(language, site.reader(Reading.wide()));
        }
    }

    @AfterAll
    void leave() {
        readers.values().forEach(Reader::close);
    }

    @ParameterizedTest
    @EnumSource
    void everyoneCanReadIt(PageType type) {
        List<String> faults = new ArrayList<>();
        List<Analysis> analyses = new ArrayList<>();
        readers.forEach((language, reader) -> {
            Page page = reader.open(language, type);
            Layout.widths(page, SMALLEST, ENLARGED, Reading.NARROW, Reading.WIDE)
                    .forEach(fault -> faults.add(language + " " + fault));
            if (language == Language.EN || language == Language.AR) {
                Picture.allOf(page, type, language);
            }
            analyses.add(new Analysis(language, page));
        });
        Analysis first = analyses.get(0);
        first.start(WAYS.get(0));
        faults.addAll(first.result());
        analyses.forEach(analysis -> Layout.shorten(analysis.page()));
        for (Reading way : WAYS) {
            analyses.forEach(analysis -> analysis.start(way));
            analyses.forEach(analysis -> faults.addAll(analysis.result()));
        }
        for (Reading way : OTHER_WAYS) {
            first.start(way);
            faults.addAll(first.result());
        }
        assertThat(faults).as(type.toString()).isEmpty();
    }

    /** Axe's look at a page; several pages are looked at at the same time, each in a process of its own. */
    private record Analysis(Language language, Page page) {

        void start(Reading way) {
            way.applyTo(page);
            Axe.start(page);
        }

        List<String> result() {
            String where = language + " at " + page.viewportSize().width + ": ";
            return Axe.violations(page).stream().map(where::concat).toList();
        }
    }
}
