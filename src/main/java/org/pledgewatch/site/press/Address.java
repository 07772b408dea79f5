package org.pledgewatch.site.press;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The address of a page, spelled in one way: of the parameters only those that pages know, in order of their names.
 *
 * @param path as asked for, with its language
 * @param parameters with their values as given; none is empty
 * @param text of both
 */
record Address(String path, Map<String, List<String>> parameters, String text) {

    private static final int LONGEST = 300;
    private static final Pattern PLAIN = Pattern.compile("/(?:[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*/?)?");

    /** @throws IllegalArgumentException if a parameter that pages know is no text once decoded */
    static Address of(HttpServletRequest request, Set<String> known) {
        String path = request.getRequestURI();
        String query = request.getQueryString();
        return query == null || query.isEmpty() ? of(path) : of(path, chosen(query, known));
    }

    static Address of(String path) {
        return new Address(path, Map.of(), path);
    }

    private static Address of(String path, Map<String, List<String>> parameters) {
        return parameters.isEmpty() ? of(path) : new Address(path, parameters, path + "?" + written(parameters));
    }

    /** Of an address that can be spelled in many ways, or that has choices, there is no end. */
    boolean isPlain() {
        return parameters.isEmpty() && PLAIN.matcher(path).matches();
    }

    boolean isTooLong() {
        return text.length() > LONGEST;
    }

    String query() {
        return written(parameters);
    }

    private static Map<String, List<String>> chosen(String query, Set<String> known) {
        Map<String, List<String>> chosen = new TreeMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1 && known.contains(pair.substring(0, equals))) {
                chosen.computeIfAbsent(pair.substring(0, equals), n -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)));
            }
        }
        return chosen;
    }

    /** What is no UTF-8 is decoded to the replacement character: that is refused, not guessed at. */
    private static String decoded(String value) {
        String text = URLDecoder.decode(value, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new IllegalArgumentException("A value of the address is no UTF-8.");
        }
        return text;
    }

    private static String written(Map<String, List<String>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(p -> p.getValue().stream().map(value -> encoded(p.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
