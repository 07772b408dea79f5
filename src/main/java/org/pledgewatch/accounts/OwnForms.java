package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.stationery.HouseAddress;
import org.springframework.stereotype.Component;

/** Tells what a form of this site sends from what another site makes a browser send. */
@Component
public class OwnForms {

    private final String origin;

    OwnForms(HouseAddress house) {
        this.origin = house.base().getScheme() + "://" + house.base().getRawAuthority();
    }

    /** Programs that are no browser say nothing about where they come from, and ride on nobody's session. */
    public boolean sent(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        @Nullable String from = request.getHeader("Origin");
        return from == null || from.equals(origin) || from.equals(own(request));
    }

    private static String own(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getHeader("Host");
    }
}
