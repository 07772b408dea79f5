package org.pledgewatch.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.pledgewatch.wording.Language;

/** Pictures for people to look at, kept in {@code target/screenshots}. */
final class Picture {

    private static final Path PLACE = Path.of("target", "screenshots");
    private static final List<Reading> WAYS =
            List.of(Reading.wide(), Reading.wide().dark(), Reading.narrow().dark(), Reading.narrow());

    /** Where a long list ends is like its beginning. */
    private static final int MOST_PIXELS = 4000;

    private Picture() {}

    static void allOf(Page page, PageType type, Language language) {
        for (Reading way : WAYS) {
            way.applyTo(page);
            int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
            String file = type.file() + "-" + language.code() + "-" + way.name() + ".png";
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PLACE.resolve(file))
                    .setFullPage(true)
                    .setClip(0, 0, way.width(), Math.min(height, MOST_PIXELS)));
        }
    }
}
