package org.pledgewatch.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** How a reader reads: the width of the window in CSS pixels, light or dark, with or without scripts. */
record Reading(int width, ColorScheme scheme, boolean scripts) {

    static final int WIDE = 1280;
    static final int NARROW = 390;

    static Reading wide() {
        return new Reading(WIDE, ColorScheme.LIGHT, true);
    }

    static Reading narrow() {
        return wide().at(NARROW);
    }

    Reading at(int pixels) {
        return new Reading(pixels, scheme, scripts);
    }

    Reading dark() {
        return new Reading(width, ColorScheme.DARK, scripts);
    }

    Reading withoutScripts() {
        return new Reading(width, scheme, false);
    }

    /** Changes an open page to be read so. */
    void applyTo(Page page) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** As part of a file's name. */
    String name() {
        return width + (scheme == ColorScheme.DARK ? "-dark" : "-light");
    }
}
