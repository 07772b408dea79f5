package org.pledgewatch.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pledgewatch.wording.Language;

/** A look at a page in several ways: what does not fit, and pictures for people, kept in {@code target/screenshots}. */
final class Picture {

    private static final Path PLACE = Path.of("target", "screenshots");
    private static final Set<Language> PICTURED = EnumSet.of(Language.EN, Language.AR);

    /** Each change of the width lays out and paints anew, so those of one width follow each other. */
    private static final List<Reading> WAYS =
            List.of(Reading.wide(), Reading.wide().dark(), Reading.narrow().dark(), Reading.narrow());

    /** Where a long list ends is like its beginning. */
    private static final int MOST_PIXELS = 3000;

    private Picture() {}

    static List<String> lookAt(Page page, PageType type, Language language, Reading... otherWays) {
        List<String> faults = new ArrayList<>();
        for (Reading way : PICTURED.contains(language) ? WAYS : List.of(Reading.wide(), Reading.narrow())) {
            way.applyTo(page);
            Layout.faults(page).forEach(fault -> faults.add(language + " " + way.name() + ": " + fault));
            if (PICTURED.contains(language)) {
                take(page, way, type.file() + "-" + language.code() + "-" + way.name() + ".png");
            }
        }
        for (Reading way : otherWays) {
            way.applyTo(page);
            Layout.faults(page).forEach(fault -> faults.add(language + " " + way.name() + ": " + fault));
        }
        return faults;
    }

    private static void take(Page page, Reading way, String file) {
        int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PLACE.resolve(file))
                .setFullPage(true)
                .setClip(0, 0, way.width(), Math.min(height, MOST_PIXELS)));
    }
}
