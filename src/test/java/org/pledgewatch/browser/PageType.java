package org.pledgewatch.browser;

import java.util.Locale;

/** Every kind of page that the public site has, by an example that has much to show. */
enum PageType {
    HOME("/"),
    PAST_DAY("/?asOf=2020-12-31"),
    PARTIES("/parties"),
    PARTY("/parties/USA"),
    GROUP("/parties/gfmd-civil-society"),
    COMMITMENTS("/commitments"),
    CHOSEN("/commitments?q=visas"),
    SEARCH("/search?q=resettlment"),
    COMPARISON("/compare?parties=CAN,DEU,FRA"),
    ASK("/commitments/fair-share-resettlement"),
    UNTRACKED("/commitments/recognize-skills"),
    SHARE("/commitments/fair-share-resettlement/DEU"),
    GROWTH("/commitments/worker-visas-10-percent/DEU"),
    RATIFICATION("/commitments/ratify-icrmw/DEU"),
    PLEDGE("/commitments/us-ceiling-fy2022/USA"),
    OBSERVATION("/observations/first"),
    FRAMEWORKS("/frameworks"),
    FRAMEWORK("/frameworks/new-york-declaration"),
    THEMES("/themes"),
    THEME("/themes/resettlement"),
    FAIR_SHARES("/fair-share"),
    FAIR_SHARE("/fair-share/2023"),
    CALCULATOR("/fair-share/calculator?year=2023&target=people&people=120000&with=year%3D2022"),
    ISSUED_REPORTS("/fair-share/reports"),
    ISSUED_REPORT("/fair-share/reports/2024-annual-1"),
    INTEGRATION_INDEX("/integration-index"),
    INTEGRATION_INDEX_OF_A_YEAR("/integration-index/2022"),
    CHANGES("/changes"),
    METHOD("/method"),
    DATA("/data"),
    EMBEDDED_SCOREBOARD("/embed/scoreboard"),
    EMBEDDED_PARTY("/embed/parties/USA"),
    EMBEDDED_UNDERTAKING("/embed/commitments/fair-share-resettlement/DEU"),
    SUBSCRIBE("/subscribe?follow=PARTY:CAN"),
    DIGEST("/digests/none", 404),
    CONFIRMATION("/subscriptions/confirm/none", 404),
    SUBSCRIPTION("/subscriptions/none", 404),
    UNSUBSCRIBE("/subscriptions/none/unsubscribe", 404),
    NOT_FOUND("/parties/nobody", 404),
    BAD_PARAMETER("/parties?asOf=yesterday", 400);

    private final String address;
    private final int status;

    PageType(String address) {
        this(address, 200);
    }

    PageType(String address, int status) {
        this.address = address;
        this.status = status;
    }

    /** Its path, with what is asked of it, in the first language; a figure's is found by following it from a sum. */
    String address(Reader reader) {
        return this != OBSERVATION
                ? address
                : reader.open(SHARE.address)
                        .locator("main a[href*='/observations/']")
                        .first()
                        .getAttribute("href");
    }

    String path() {
        return address.replaceAll("\\?.*", "");
    }

    int status() {
        return status;
    }

    /** As part of a file's name. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
