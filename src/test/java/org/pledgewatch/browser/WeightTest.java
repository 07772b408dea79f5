package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** What a first view costs over the wire: page, style, pictures, icon, and their headers. */
@BrowserTest
class WeightTest {

    private static final int KB = 1024;

    @ParameterizedTest
    @EnumSource
    void aPartyWeighsAtMostSixtyKilobytes(Language language, Site site) {
        assertThat(weight(site, Site.in(language, "/parties/USA"))).isBetween(KB, 60 * KB);
    }

    @ParameterizedTest
    @EnumSource
    void theScoreboardWithItsMapWeighsAtMostAHundredAndFifty(Language language, Site site) {
        assertThat(weight(site, Site.in(language, "/"))).isBetween(KB, 150 * KB);
    }

    private static int weight(Site site, String address) {
        try (Reader reader = site.reader(Reading.wide())) {
            AtomicInteger bytes = new AtomicInteger();
            CDPSession wire = reader.page().context().newCDPSession(reader.page());
            wire.send("Network.enable");
            wire.on(
                    "Network.loadingFinished",
                    event -> bytes.addAndGet(event.get("encodedDataLength").getAsInt()));
            String icon = reader.open(address).locator("link[rel=icon]").getAttribute("href");
            reader.open(icon);
            return bytes.get();
        }
    }

    @Test
    void onlyTheStyleIsWaitedForBeforeTheFirstPaint(Site site) {
        try (Reader reader = site.reader(Reading.wide())) {
            Page page = reader.open("/");
            assertThat(
                            (List<?>)
                                    page.evaluate(
                                            "() => performance.getEntriesByType('resource')"
                                                    + ".filter(entry => entry.renderBlockingStatus === 'blocking').map(entry => entry.initiatorType)"))
                    .isEqualTo(List.of("link"));
            assertThat(page.locator("script:not([type='application/ld+json'])"))
                    .matches(scripts -> scripts.count() == 0);
        }
    }
}
