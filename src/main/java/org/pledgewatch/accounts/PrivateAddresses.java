package org.pledgewatch.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which addresses are not public: there are sessions and cookies, nothing is kept by anyone, and forms have tokens. */
public final class PrivateAddresses {

    private static final String DESK = "desk";

    /** Where one gets in: whoever is not signed in may see these. */
    private static final Set<String> ENTRANCES = Set.of("sign-in", "setup", "reset", "invitation", "reply");

    private PrivateAddresses() {}

    /** For interceptors and filters that are to leave them alone. */
    public static String[] patterns() {
        return new String[] {
            "/desk/**", "/sign-in/**", "/sign-out", "/setup/**", "/reset/**", "/invitation/**", "/reply/**"
        };
    }

    static boolean has(HttpServletRequest request) {
        String first = first(request);
        return first.equals(DESK) || first.equals("sign-out") || ENTRANCES.contains(first);
    }

    static boolean hasEntrance(HttpServletRequest request) {
        return ENTRANCES.contains(first(request));
    }

    /** Calls that write, by programs: a token with each, no session. */
    static boolean isCallThatWrites(HttpServletRequest request) {
        return first(request).equals("api") && !isReading(request);
    }

    static boolean isReading(HttpServletRequest request) {
        String method = request.getMethod();
        return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
    }

    /** As the server reads the address, not as it was written: without what is encoded, doubled or climbs. */
    private static String first(HttpServletRequest request) {
        String path = request.getServletPath();
        int end = path.indexOf('/', 1);
        return path.length() < 2 ? "" : path.substring(1, end < 0 ? path.length() : end);
    }
}
