package org.pledgewatch.operations.mirror;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a page, a style sheet or a site map leads, within the site; addresses with choices are left to a server. */
final class Links {

    private static final Pattern LINK = Pattern.compile(
            "(?:\\b(?:href|src|content|data|poster)=\"|<loc>|<link>|url\\([\"']?)([^\"'<>()\\s]+)",
            Pattern.CASE_INSENSITIVE);

    /** Not pages: what only a running server can answer. */
    private static final Pattern SERVED =
            Pattern.compile("(?:/[a-z]{2})?/(?:api|actuator|error|subscribe|subscriptions|digests)(?:/.*)?");

    private static final Pattern CANONICAL = Pattern.compile("rel=\"canonical\"[^>]*href=\"([^\"]+)\"");

    private final String baseUrl;
    private final Set<String> without;

    private Links(String baseUrl, Set<String> without) {
        this.baseUrl = baseUrl;
        this.without = without;
    }

    /**
     * Of the site that calls itself, where it gives whole addresses, as its first page says.
     *
     * @param without what lies below these is left out, as {@code observations}
     */
    static Links of(String firstPage, Set<String> without) {
        Matcher canonical = CANONICAL.matcher(firstPage);
        return new Links(canonical.find() ? canonical.group(1).replaceFirst("/+$", "") : "-", Set.copyOf(without));
    }

    Set<String> in(String text, String from) {
        Set<String> links = new TreeSet<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String address = within(link.group(1).replace("&amp;", "&"), from);
            if (address.startsWith("/") && !SERVED.matcher(address).matches() && isWanted(address)) {
                links.add(address);
            }
        }
        return links;
    }

    /** Whether neither its first part nor the one after its language is left out. */
    private boolean isWanted(String address) {
        String[] parts = address.split("/", 4);
        return !(parts.length > 2 && without.contains(parts[1])) && !(parts.length > 3 && without.contains(parts[2]));
    }

    /** The path, where the address is one of the site and has no choices; otherwise nothing. */
    String within(String address, String from) {
        String whole = address.replaceFirst("#.*", "");
        if (whole.equals(baseUrl) || whole.startsWith(baseUrl + "/")) {
            whole = whole.length() == baseUrl.length() ? "/" : whole.substring(baseUrl.length());
        }
        if (whole.indexOf('?') >= 0 || whole.indexOf(':') >= 0 || whole.startsWith("//")) {
            return "";
        }
        boolean besides = from.endsWith(".css") && !whole.startsWith("/") && !whole.isEmpty();
        return besides ? from.substring(0, from.lastIndexOf('/') + 1) + whole.replaceFirst("^\\./", "") : whole;
    }
}
