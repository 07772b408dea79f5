package org.pledgewatch.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.pledgewatch.wording.Language;

/** The running site, and the browser to read it with. */
record Site(String base, Browser browser) {

    /** A reader who has never been here. */
    Reader reader(Reading reading) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(reading.width(), 900)
                .setColorScheme(reading.scheme())
                .setJavaScriptEnabled(reading.scripts()));
        context.setDefaultTimeout(Chromium.PATIENCE);
        return new Reader(base, context);
    }

    /** The address of a page in a language. */
    static String in(Language language, String address) {
        return address.equals("/") && !language.isFirst() ? language.prefix() : language.prefix() + address;
    }
}
