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

/**
 * Every page type in every language, light and dark, wide, narrow and enlarged: nothing sticks out, axe finds nothing,
 * and pictures are kept. Axe looks at the first language in all six ways and at the others in two, which have both
 * widths and both schemes between them; with {@code -Dbrowser=thorough}, at all of them in all ways.
 */
@BrowserTest
class EveryPageTest {

    private static final boolean THOROUGH = System.getProperty("browser", "").equals("thorough");

    /** At 200 % a window of 1280 pixels has room for half as many. */
    private static final Reading ENLARGED = Reading.wide().at(Reading.WIDE / 2);

    /** WCAG 1.4.10: what 1280 pixels are at 400 %, and the smallest telephone. */
    private static final Reading SMALLEST = Reading.wide().at(320);

    private static final List<Reading> TWO_WAYS = List.of(Reading.narrow().dark(), Reading.wide());
    private static final List<Reading> OTHER_WAYS =
            List.of(Reading.narrow(), ENLARGED, ENLARGED.dark(), Reading.wide().dark());

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
            Reading.wide().applyTo(reader.page());
            analyses.add(new Analysis(language, reader.open(language, type)));
            if (language.isFirst()) {
                analyses.get(0).start(Reading.wide());
            }
        });
        faults.addAll(analyses.get(0).result());
        for (Analysis analysis : analyses) {
            faults.addAll(Picture.lookAt(analysis.page(), type, analysis.language(), ENLARGED, SMALLEST));
            Layout.shorten(analysis.page());
            analysis.start(TWO_WAYS.get(0));
        }
        analyses.forEach(analysis -> faults.addAll(analysis.result()));
        analyses.forEach(analysis -> analysis.start(TWO_WAYS.get(1)));
        analyses.forEach(analysis -> faults.addAll(analysis.result()));
        List<Analysis> thorough = THOROUGH ? analyses : analyses.subList(0, 1);
        for (Reading way : OTHER_WAYS) {
            thorough.forEach(analysis -> analysis.start(way));
            thorough.forEach(analysis -> faults.addAll(analysis.result()));
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
