package org.pledgewatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** What people come for, from the first page to the end. */
@BrowserTest
class JourneyTest {

    @ParameterizedTest
    @EnumSource
    void fromTheFirstPageToTheSourceOfAFigure(Language language, Site site) {
        String prefix = language.prefix();
        try (Reader reader = site.reader(Reading.narrow())) {
            Page page = reader.open(Site.in(language, "/"));
            follow(page, "nav a[href='" + prefix + "/parties']");
            follow(page, "main a[href='" + prefix + "/parties/CAN']");
            follow(page, "main a[href='" + prefix + "/commitments/fair-share-resettlement/CAN']");

            Locator figure = page.locator("main a[href*='/observations/'] data").first();
            String value = figure.getAttribute("value");
            figure.click();

            assertThat(page).hasURL(Pattern.compile(".*" + prefix + "/observations/\\d+$"));
            assertThat(page.locator("main data[value='" + value + "']").first()).isVisible();
            assertThat(page.locator("main a[href^='https://']").first()).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", language.code());
        }
    }

    @Test
    void wordsAndChoicesNarrowTheListAndTheAddressKeepsThem(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/commitments");
            Locator found = page.locator("main a[href^='/commitments/']");
            int all = found.count();

            page.locator("form.filter input[name=q]").fill("visas");
            page.locator("form.filter select[name=kind]").selectOption("RECOMMENDATION");
            page.locator("form.filter button").click();

            assertThat(page).hasURL(Pattern.compile(".*[?&]q=visas.*kind=RECOMMENDATION.*"));
            assertThat(page.locator("form.filter input[name=q]")).hasValue("visas");
            assertThat(page.locator("form.filter select[name=kind]")).hasValue("RECOMMENDATION");
            assertThat(found.count()).isBetween(1, all / 2);

            page.goBack();
            assertThat(found).hasCount(all);
        }
    }

    @Test
    void partiesAreFoundByTheirGroupAndAllOfThemAgain(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/parties");
            Locator found = page.locator("main tbody a[href^='/parties/']");
            int all = found.count();

            Locator groups = page.locator("form.filter select[name=group]");
            groups.selectOption(groups.locator("option").nth(1).getAttribute("value"));
            page.locator("form.filter button").click();

            assertThat(page).hasURL(Pattern.compile(".*group=[\\w-]+.*"));
            assertThat(found.count()).isBetween(1, all - 1);
        }
    }

    @Test
    void aPastDayStaysWhileReadingUntilOneComesBack(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/parties/CAN");
            page.locator("input[name=asOf][type=date]").fill("2020-12-31");
            page.locator("form:has(input[name=asOf][type=date]) button").click();

            Locator banner = page.locator(".then");
            assertThat(page).hasURL(Pattern.compile(".*/parties/CAN\\?asOf=2020-12-31.*"));
            assertThat(banner).isVisible();

            follow(page, "main a[href*='/commitments/fair-share-resettlement/CAN']");
            assertThat(page).hasURL(Pattern.compile(".*asOf=2020-12-31.*"));
            assertThat(banner).isVisible();

            banner.locator("a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/commitments/fair-share-resettlement/CAN$"));
            assertThat(banner).hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSamePageInEveryOtherLanguageAndBack(Language language, Site site) {
        String address = "/commitments/fair-share-resettlement/DEU?asOf=2023-12-31";
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open(Site.in(language, address));
            String figures = figures(page);
            for (Language other : Language.values()) {
                follow(page, "header a[hreflang=" + other.code() + "]");
                assertThat(page).hasURL(site.base() + Site.in(other, address));
                assertThat(page.locator("html")).hasAttribute("lang", other.code());
                assertThat(page.locator("html")).hasAttribute("dir", other.direction());
                assertThat(figures(page)).isEqualTo(figures);
            }
        }
    }

    private static String figures(Page page) {
        return page.locator("main data")
                .evaluateAll("all => all.map(figure => figure.value).sort().join(' ')")
                .toString();
    }

    private static void follow(Page page, String link) {
        page.locator(link).locator("visible=true").first().click();
    }
}
