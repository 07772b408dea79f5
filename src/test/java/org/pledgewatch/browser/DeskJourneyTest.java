package org.pledgewatch.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.accounts.SigningIn;
import org.pledgewatch.testing.AtTheDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From a session that is captured, and a commitment that is logged, to the public page; with scripts and without. */
@BrowserTest
@Import(AtTheDesk.Configuration.class)
class DeskJourneyTest {

    private static final Path PICTURES = Path.of("target", "desk");

    private final Members members;
    private final SigningIn signingIn;

    @Autowired
    DeskJourneyTest(Members members, SigningIn signingIn) {
        this.members = members;
        this.signingIn = signingIn;
    }

    @Test
    void aCommitmentIsLoggedWithoutScriptsReviewedByAnotherAndThenPublic(Site site) {
        String draft;
        try (BrowserContext context = context(site, false, 1280)) {
            Page page = signedIn(site, context, Role.COORDINATOR);
            page.navigate(site.base() + "/desk/log");
            page.fill("#f-text", "We will double the resettlement places we offered in 2015.");
            page.fill("#f-title", "Double the places of 2015");
            page.selectOption("#f-kind", "PLEDGE");
            page.fill("#f-document", "A declaration");
            page.selectOption("#f-framework", "gcr");
            page.check("#f-themes input[value=resettlement]");
            page.fill("#f-starts-on", "2016-01-01");
            page.selectOption("#f-target", "GROWTH");
            page.click("button[value=show]");
            assertThat(page.locator("#f-text")).hasValue(Pattern.compile("We will double.*"));
            page.selectOption("#f-g-indicator", "resettlement-arrivals");
            page.fill("#f-g-percent", "ten");
            page.selectOption("#f-g-mode", "FROM_BASELINE");
            page.fill("#f-g-baseline", "2015");
            page.selectOption("#f-g-settle", "EVERY_PERIOD");
            page.selectOption("#f-group", "un-members");
            page.selectOption("#f-basis", "ASKED");
            page.click("button[value=preview]");
            assertThat(page.locator("#w-g-percent")).containsText("\"ten\" is no number");
            picture(page, "log-refused");
            page.fill("#f-g-percent", "10");
            page.click("button[value=preview]");
            assertThat(page.locator("#preview .meaning")).containsText("of 193 parties");
            picture(page, "log-preview");
            page.click("button[value=save]");
            draft = page.url();
            picture(page, "draft");
            page.click("form[action$='/submit'] button");
            assertThat(page.locator(".done")).containsText("Handed in");
            assertThat(page.locator("form[action$='/publish']")).hasCount(0);
        }
        try (BrowserContext context = context(site, true, 390)) {
            Page page = signedIn(site, context, Role.REVIEWER);
            page.navigate(site.base() + "/desk/log");
            sound(page);
            picture(page, "log-narrow");
            page.navigate(site.base() + "/desk");
            picture(page, "today-narrow");
            page.click("ol.today li:has-text('Double the places of 2015') a.act");
            assertThat(page).hasURL(draft);
            picture(page, "review-narrow");
            sound(page);
            page.click("form[action$='/publish'] button");
            assertThat(page.locator(".done")).containsText("Published");
            page.click("main a.act");
            assertThat(page).hasTitle(Pattern.compile("Double the places of 2015.*"));
        }
    }

    @Test
    void aSessionIsCapturedWithTheKeyboardAndSavesAsItIsTyped(Site site) {
        try (BrowserContext context = context(site, true, 390)) {
            Page page = signedIn(site, context, Role.COORDINATOR);
            page.navigate(site.base() + "/desk/sessions/new");
            page.focus("#f-title");
            page.keyboard().type("Special Session 8");
            page.keyboard().press("Tab");
            page.selectOption("#f-framework", "gfmd-2017");
            page.fill("#f-held-on", "2017-06-29");
            page.fill("#f-document", "Reporting template, Special Session 8");
            page.fill("#f-r1-text", "Family life is not a privilege.");
            picture(page, "session-narrow");
            sound(page);
            page.getByText("Save and look at it").focus();
            page.keyboard().press("Enter");
            page.waitForURL(Pattern.compile(".*/desk/drafts/\\d+(/edit)?"));
            page.waitForLoadState();
            page.navigate(page.url().replaceFirst("(/edit)?$", "/edit"));

            page.fill("#f-q1-text", "Will governments commit to it?");
            page.waitForResponse(
                    answer -> answer.url().endsWith("/save") && answer.status() == 200,
                    () -> page.keyboard().press("End"));
            assertThat(page.locator("[data-autosaved]")).containsText("Saved");
            context.setOffline(true);
            page.fill("#f-q2-text", "And when?");
            assertThat(page.locator("[data-autosaved]")).containsText("no connection");
            context.setOffline(false);
            page.waitForResponse(
                    answer -> answer.url().endsWith("/save"), () -> page.fill("#f-q2-text", "And by when?"));
            page.reload();
            assertThat(page.locator("#f-q2-text")).hasValue("And by when?");
        }
        try (BrowserContext context = context(site, true, 1280)) {
            Page page = signedIn(site, context, Role.COORDINATOR);
            page.navigate(site.base() + "/desk/drafts");
            picture(page, "drafts");
            page.getByText("Special Session 8").first().click();
            page.click("form[action$='/submit'] button");
            assertThat(page.locator(".done")).containsText("Handed in");
            String draft = page.url();
            try (BrowserContext reviewing = context(site, false, 1280)) {
                Page review = signedIn(site, reviewing, Role.REVIEWER);
                review.navigate(draft);
                review.click("form[action$='/publish'] button");
                assertThat(review.locator(".done")).containsText("Published");
                review.navigate(site.base() + "/search?q=Family+life+is+not+a+privilege");
                assertThat(review.locator("main")).containsText("Family life is not a privilege");
            }
            page.navigate(site.base() + "/desk/sessions/new");
            picture(page, "session");
        }
    }

    @Test
    void whatIsTypedIsKeptFromTheFirstWordsOnAndOutlivesTheSession(Site site) {
        try (BrowserContext context = context(site, true, 1280)) {
            Page page = signedIn(site, context, Role.COORDINATOR);
            page.navigate(site.base() + "/desk/log");
            page.fill("#f-text", "We will open safe paths.");
            page.waitForURL(Pattern.compile(".*/desk/drafts/\\d+/edit"));
            context.clearCookies();
            page.fill("#f-title", "Safe paths");
            assertThat(page.locator("[data-autosaved]")).containsText("signed out");
            page.getByText("Save and look at it").click();
            assertThat(page.locator("textarea[name=title]")).hasValue("Safe paths");
            picture(page, "signed-out");

            signedIn(site, context, Role.COORDINATOR).close();
            page.getByText("Send what I typed").click();
            page.getByText("Send what I typed").click();
            assertThat(page.locator("h1")).hasText("Safe paths");
        }
    }

    @Test
    void aFileIsLookedAtRecordedAndUndone(Site site) {
        try (BrowserContext context = context(site, false, 390)) {
            Page page = signedIn(site, context, Role.COORDINATOR);
            page.navigate(site.base() + "/desk/imports");
            bring(page, "CAN,worker-visas,,1999,12,A ministry\nXYZ,worker-visas,,1999,12,A ministry\n");
            assertThat(page.locator("main")).containsText("There is no party with this code.");
            picture(page, "import-refused");

            page.navigate(site.base() + "/desk/imports");
            bring(page, "NOR,resettlement-arrivals,,1950,12,A ministry\n");
            picture(page, "import-preview");
            page.click("form[action$='/record'] button");
            page.waitForURL(Pattern.compile(".*\\?done"));
            page.click("a[href$='/undo']");
            picture(page, "import-undo");
            page.fill("[name=reason]", "It was a trial.");
            page.click("form[action$='/undo'] button");
            page.waitForURL(Pattern.compile(".*\\?undone"));
        }
    }

    private static void bring(Page page, String rows) {
        byte[] file = ("party,indicator,breakdown,period,value,source\n" + rows).getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("input[type=file]", new FilePayload("figures.csv", "text/csv", file));
        page.click("form[enctype] button");
        page.waitForURL(Pattern.compile(".*/desk/imports/\\d+"));
    }

    private static BrowserContext context(Site site, boolean scripts, int width) {
        return site.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, 900));
    }

    private Page signedIn(Site site, BrowserContext context, Role role) {
        String address = UUID.randomUUID() + "@desk.test";
        Member member = members.add(address, "Amina of the desk", role, Set.of(), Set.of());
        signingIn.setPassword(member.id(), AtTheDesk.PASSWORD);
        Page page = context.newPage();
        page.navigate(site.base() + "/sign-in");
        page.fill("input[name=address]", address);
        page.fill("input[name=password]", AtTheDesk.PASSWORD);
        page.click("main form button");
        assertThat(page).hasURL(site.base() + "/desk");
        return page;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat(Layout.faults(page)).as(name).isEmpty();
    }

    private static void sound(Page page) {
        Axe.start(page);
        assertThat(Axe.violations(page)).isEmpty();
    }
}
