package org.pledgewatch.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pledgewatch.wording.Language;

/** Where scripts are switched off, nothing is missing. */
@BrowserTest
class WithoutScriptTest {

    private Reader with;
    private Reader without;

    @BeforeAll
    void come(Site site) {
        with = site.reader(Reading.wide());
        without = site.reader(Reading.wide().withoutScripts());
    }

    @AfterAll
    void leave() {
        with.close();
        without.close();
    }

    @ParameterizedTest
    @EnumSource
    void thePageIsTheSame(PageType type) {
        Page one = with.open(Language.EN, type);
        Page other = without.open(Language.EN, type);

        assertThat(other.locator("body").innerText())
                .isEqualTo(one.locator("body").innerText());
        assertThat(other.content()).isEqualTo(one.content());
        assertThat(looksTheSame(one, other)).as("it looks the same").isTrue();
    }

    /** Two drawings of a large picture may differ in the tint of a point: one of three pairs must be alike. */
    private static boolean looksTheSame(Page one, Page other) {
        for (int i = 0; i < 3; i++) {
            if (Arrays.equals(one.screenshot(), other.screenshot())) {
                return true;
            }
        }
        return false;
    }
}
