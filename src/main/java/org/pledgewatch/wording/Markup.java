package org.pledgewatch.wording;

import org.springframework.web.util.HtmlUtils;

/** HTML that is safe to put into a page: everything that came from outside is escaped in it. */
public record Markup(String html) {

    public static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** A link inside the site or to an http(s) address; anything else stays words. */
    public static Markup link(String address, Markup words) {
        if (!isSafe(address)) {
            return words;
        }
        return new Markup("<a href=\"" + escape(address) + "\">" + words.html + "</a>");
    }

    public static boolean isSafe(String address) {
        return address.startsWith("https://")
                || address.startsWith("http://")
                || address.startsWith("#")
                || (address.startsWith("/") && !address.startsWith("//"));
    }
}
