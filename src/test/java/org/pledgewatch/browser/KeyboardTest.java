package org.pledgewatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** Everything can be reached, seen and done with the keyboard alone. */
@BrowserTest
class KeyboardTest {

    private static final int MOST = 400;

    @ParameterizedTest
    @EnumSource
    void theFirstKeySkipsToWhatThePageIsAbout(Language language, Site site) {
        try (Reader reader = site.reader(Reading.narrow())) {
            Page page = reader.open(Site.in(language, "/parties"));
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            assertThat(page.locator(".skip")).isInViewport();

            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => !!document.activeElement.closest('main')"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "PARTY", "COMMITMENTS", "SHARE", "FAIR_SHARE", "METHOD"})
    void everythingIsReachedInReadingOrderAndSeenWhenItIs(PageType type, Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open(Language.EN, type);
            Layout.shorten(page);
            page.evaluate("""
                    () => { window.last = null; window.reached = 0; window.faults = [];
                      document.addEventListener('focusin', event => {
                        const e = event.target, style = getComputedStyle(e), box = e.getBoundingClientRect();
                        window.reached++;
                        const say = what => window.faults.push(what + ': ' + e.outerHTML.slice(0, 120));
                        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) say('focus is not seen');
                        if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) say('not in view');
                        if (window.last && !(window.last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) say('out of order');
                        window.last = e; });
                    }""");
            int wanted = ((Number) page.evaluate("""
                            () => [...document.querySelectorAll('a[href], button, select, input:not([type=hidden]), summary, [tabindex="0"]')]
                              .filter(e => e.tabIndex >= 0 && e.checkVisibility({ contentVisibilityAuto: true })).length""")).intValue();
            for (int i = 0; i < MOST && reached(page) < wanted; i++) {
                page.keyboard().press("Tab");
            }
            assertThat((List<?>) page.evaluate("() => window.faults")).isEmpty();
            assertThat(reached(page)).isEqualTo(wanted);
        }
    }

    private static int reached(Page page) {
        return ((Number) page.evaluate("() => window.reached")).intValue();
    }

    @Test
    void fromTheFirstPageToAFigure(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/");
            go(site, page, "nav a[href='/parties']");
            go(site, page, "main a[href='/parties/CAN']");
            go(site, page, "main a[href='/commitments/fair-share-resettlement/CAN']");
            go(site, page, "main a[href^='/observations/']");
            assertThat(page).hasURL(Pattern.compile(".*/observations/\\d+"));
        }
    }

    @Test
    void aFoldIsOpenedAndClosed(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open(Language.EN, PageType.SHARE);
            tabTo(page, "main summary");
            page.keyboard().press("Enter");
            assertThat(page.locator("details:has(:focus)")).hasAttribute("open", "");
            page.keyboard().press("Space");
            assertThat(page.locator("details:has(:focus)[open]")).hasCount(0);
        }
    }

    @Test
    void aFormIsFilledAndSent(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/commitments");
            tabTo(page, "form.filter input[name=q]");
            page.keyboard().type("refugee");
            tabTo(page, "form.filter select[name=kind]");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Tab");
            tabTo(page, "form.filter button");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=refugee&kind=[A-Z_]+.*"));
        }
    }

    private static void go(Site site, Page page, String link) {
        tabTo(page, link);
        String address = page.locator(":focus").getAttribute("href");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(site.base() + address);
    }

    private static void tabTo(Page page, String what) {
        for (int i = 0; i < MOST; i++) {
            if (Boolean.TRUE.equals(page.evaluate("what => document.activeElement.matches(what)", what))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + what + " on " + page.url());
    }
}
