package org.pledgewatch.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.wording.Language;
import org.springframework.web.util.UriUtils;

/**
 * The address of the page that is read, and the addresses that it leads to: a page of a past day leads to pages of the
 * same day.
 */
record Here(Language language, String path, Map<String, String> parameters) {

    private static final String AS_OF = "asOf";
    private static final String KNOWN_AT = "knownAt";
    private static final Pattern FOLLOWED = Pattern.compile("/changes|/(parties|commitments|themes|frameworks)/[^/]+");

    private static final Map<String, String> FOLLOWED_BY_MAIL =
            Map.of("parties", "PARTY", "commitments", "COMMITMENT", "themes", "THEME", "frameworks", "FRAMEWORK");

    Here {
        parameters = new LinkedHashMap<>(parameters);
    }

    /** A page as it is now. */
    static Here plain(Language language, String path) {
        return new Here(language, path, Map.of());
    }

    /** This page in another language. */
    public String in(Language other) {
        return new Here(other, path, parameters).address(path, parameters);
    }

    /** This page as every address of it means it: written in one way, with only those choices that it reads. */
    Here canonical(Set<String> choices) {
        Map<String, String> read = new TreeMap<>(parameters);
        read.keySet().retainAll(choices);
        String plain = UriUtils.decode(path.replaceAll(";[^/]*", ""), StandardCharsets.UTF_8);
        return new Here(language, UriUtils.encodePath(plain, StandardCharsets.UTF_8), read);
    }

    /** The address of this page on a day, with what was recorded until a moment: it stays so for ever. */
    String then(LocalDate asOf, Instant knownAt) {
        Map<String, String> dated = new TreeMap<>(parameters);
        dated.put(AS_OF, asOf.toString());
        dated.put(KNOWN_AT, knownAt.toString());
        return address(path, dated);
    }

    /** Where a form of this page sends its choices. */
    public String action() {
        return address(path, Map.of());
    }

    /** Where a form sends its choices to another page. */
    public String action(String other) {
        return address(other, Map.of());
    }

    /** Another page, on the same day. */
    public String to(String other) {
        Map<String, String> time = new LinkedHashMap<>();
        copy(AS_OF, time);
        copy(KNOWN_AT, time);
        return address(other, time);
    }

    /** Another page with one choice, on the same day. */
    public String to(String other, String name, String value) {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put(name, value);
        copy(AS_OF, choices);
        copy(KNOWN_AT, choices);
        return address(other, choices);
    }

    /** Another page with the same choices. */
    public String at(String other) {
        return address(other, parameters);
    }

    /** The same facts as data, which have no language. */
    public String as(String suffix) {
        return query((path.equals("/") ? "/scoreboard" : path) + "." + suffix, parameters);
    }

    /** Whether what the page is about can be followed by a feed and a calendar. */
    public boolean isFollowed() {
        return FOLLOWED.matcher(path).matches();
    }

    /** The feed or the calendar of this page, in its language. */
    public String feed(String suffix) {
        String calendar = path.equals("/changes") && suffix.equals("ics") ? "/deadlines" : path;
        return address(calendar + "." + suffix, Map.of());
    }

    /** Where to follow by mail what this page is about, chosen already. */
    public String byMail() {
        String[] parts = path.split("/", -1);
        String followed = FOLLOWED_BY_MAIL.getOrDefault(parts[1], "ALL") + ":" + (parts.length > 2 ? parts[2] : "");
        return address("/subscribe", Map.of("follow", followed));
    }

    /** This page's choices of these names, as they stand in an address; empty where it has none. */
    String chosen(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>();
        names.forEach(name -> copy(name, kept));
        return query("", kept).replaceFirst("^\\?", "");
    }

    /** This page without one of its parameters. */
    Here without(String name) {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.remove(name);
        return new Here(language, path, rest);
    }

    /** The same page with one parameter changed, or taken away. */
    public String with(String name, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        if (value == null || value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return address(path, changed);
    }

    /** The same page with one of its choices and the day, and nothing else. */
    public String only(String name) {
        return only(name, path);
    }

    /** Another page with one of this page's choices and the day. */
    public String only(String name, String other) {
        Map<String, String> kept = new LinkedHashMap<>();
        copy(name, kept);
        copy(AS_OF, kept);
        copy(KNOWN_AT, kept);
        return address(other, kept);
    }

    /** The same page as it is now. */
    public String now() {
        Map<String, String> rest = new LinkedHashMap<>(parameters);
        rest.remove(AS_OF);
        rest.remove(KNOWN_AT);
        return address(path, rest);
    }

    public boolean isUnder(String section) {
        return path.equals(section) || path.startsWith(section + "/");
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private void copy(String name, Map<String, String> to) {
        if (parameters.containsKey(name)) {
            to.put(name, parameters.getOrDefault(name, ""));
        }
    }

    private String address(String page, Map<String, String> choices) {
        return query(page.equals("/") && !language.isFirst() ? language.prefix() : language.prefix() + page, choices);
    }

    private static String query(String address, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return address;
        }
        return address + "?"
                + parameters.entrySet().stream()
                        .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
