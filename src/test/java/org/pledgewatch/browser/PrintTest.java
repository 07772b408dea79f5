package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** On paper: A4, black on white, nothing cut off, nothing folded away; kept in {@code target/print}. */
@BrowserTest
class PrintTest {

    /** 180 of A4's 210 mm, in CSS pixels. */
    private static final int PAPER = 680;

    private static final Path PLACE = Path.of("target", "print");

    private static final String FOLDED = """
            () => [...document.querySelectorAll('details > :not(summary)')]
              .filter(e => e.parentElement.checkVisibility() && !e.checkVisibility({ contentVisibilityAuto: true })).map(e => e.outerHTML.slice(0, 80))""";

    private static final String ONLY_ON_A_SCREEN = """
            () => [...document.querySelectorAll('nav, form, .skip, .sharing')]
              .filter(e => e.checkVisibility()).map(e => e.outerHTML.slice(0, 80))""";

    private Reader reader;

    @BeforeAll
    void come(Site site) {
        reader = site.reader(Reading.wide().at(PAPER).dark());
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    @AfterAll
    void leave() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOffOrFoldedAway(PageType type) {
        for (Language language : List.of(Language.AR, Language.EN)) {
            Page page = reader.open(language, type);
            assertThat(Layout.faults(page)).as("%s in %s", type, language).isEmpty();
        }
        Page page = reader.page();
        assertThat(page.evaluate(FOLDED)).as("what is folded away").isEqualTo(List.of());
        assertThat(page.evaluate(ONLY_ON_A_SCREEN))
                .as("what is of no use on paper")
                .isEqualTo(List.of());
        assertThat(page.locator("body").evaluate("e => getComputedStyle(e).color"))
                .as("ink for a reader whose screen is dark")
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(pdf(page, type.file() + ".pdf")).startsWith('%', 'P', 'D', 'F', '-');
    }

    private static byte[] pdf(Page page, String file) {
        return page.pdf(new Page.PdfOptions()
                .setPath(PLACE.resolve(file))
                .setFormat("A4")
                .setPreferCSSPageSize(true));
    }
}
