package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** Read from right to left, the whole page is mirrored: not only its letters. */
@BrowserTest
class RightToLeftTest {

    /** Boxes whose place does not depend on which way their words run; quotes run as their language does. */
    private static final String BOXES = """
            () => [...document.querySelectorAll('header, nav, main, section, footer, h1, h2, h3, table, th, td, ul, ol, dl, dt, dd,'
                + 'blockquote, details, form, main > svg, figure, .box, .scroll')]
              .filter(e => e.checkVisibility() && !e.closest('main [dir]'))
              .map(e => { const box = e.getBoundingClientRect();
                return { what: e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40),
                  start: document.documentElement.dir === 'rtl' ? innerWidth - box.right : box.left, width: box.width }; })""";

    private static final String MIRRORED = """
            before => { document.documentElement.dir = 'rtl';
              const after = (%s)();
              return before.map((box, i) => [box, after[i]])
                .filter(([a, b]) => Math.abs(a.start - b.start) > 2 || Math.abs(a.width - b.width) > 2)
                .map(([a, b]) => a.what + ': ' + a.start + '+' + a.width + ' became ' + b.start + '+' + b.width).slice(0, 8); }""".replace("%s", BOXES);

    private Reader reader;

    @BeforeAll
    void come(Site site) {
        reader = site.reader(Reading.wide());
    }

    @AfterAll
    void leave() {
        reader.close();
    }

    @ParameterizedTest
    @EnumSource
    void theLayoutIsTheMirrorOfTheOther(PageType type) {
        Page page = reader.open(Language.EN, type);
        for (int width : new int[] {Reading.WIDE, Reading.NARROW}) {
            page.setViewportSize(width, 900);
            page.evaluate("() => { document.documentElement.dir = 'ltr'; }");
            Object before = page.evaluate(BOXES);
            assertThat((List<?>) page.evaluate(MIRRORED, before))
                    .as(type + " at " + width)
                    .isEmpty();
        }
    }

    @Test
    void theNameOfTheSiteIsAtTheRightAndTablesBeginThere() {
        Page page = reader.open("/ar/parties");
        Reading.wide().applyTo(page);
        assertThat(page.locator("html").evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("rtl");
        assertThat(box(page.locator(".brand")).x).isGreaterThan(Reading.WIDE / 2.0);
        assertThat(box(page.locator("main tbody th").first()).x)
                .isGreaterThan(box(page.locator("main tbody td").first()).x);
        assertThat(page.locator("main tbody th").first().evaluate("e => getComputedStyle(e).textAlign"))
                .isIn("start", "right");
    }

    /** A figure within Arabic words keeps its own order, or 1,234 would read 234,1. */
    @Test
    void wordsOfDocumentsAndFiguresKeepTheirOwnDirection() {
        Page page = reader.open(Language.AR, PageType.SHARE);
        assertThat(page.locator("main blockquote > p[lang=en]").first().evaluate("e => getComputedStyle(e).direction"))
                .isEqualTo("ltr");
    }

    private static BoundingBox box(Locator what) {
        return Objects.requireNonNull(what.boundingBox());
    }
}
