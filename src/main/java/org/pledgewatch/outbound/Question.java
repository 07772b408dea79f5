package org.pledgewatch.outbound;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * What is asked of a server somewhere else.
 *
 * @param method GET or POST
 * @param body JSON, or nothing
 * @param hosts the only hosts that may be asked, also by way of a redirect; empty: any on the public net
 * @param redirects how many are followed; with 0 the redirect is the answer
 * @param time for all of it, from the name of the host to the last byte
 * @param mostBytes of the answer, unpacked
 */
public record Question(
        String method,
        URI address,
        Map<String, String> headers,
        String body,
        Set<String> hosts,
        int redirects,
        Duration time,
        int mostBytes) {

    public Question {
        headers = Map.copyOf(headers);
        hosts = Set.copyOf(hosts);
        if (time.isNegative() || time.isZero() || mostBytes < 0 || redirects < 0) {
            throw new IllegalArgumentException("A question has a time, a number of bytes and of redirects.");
        }
    }

    /** Fetches what lies there, from these hosts only, over at most three redirects. */
    public static Question get(URI address, Set<String> hosts, Duration time, int mostBytes) {
        return new Question("GET", address, Map.of(), "", hosts, 3, time, mostBytes);
    }

    /** Brings something to whoever listens there; a redirect is not followed. */
    public static Question post(URI address, Map<String, String> headers, String body, Duration time, int mostBytes) {
        return new Question("POST", address, headers, body, Set.of(), 0, time, mostBytes);
    }

    Question at(URI elsewhere) {
        return new Question(method, elsewhere, headers, body, hosts, redirects - 1, time, mostBytes);
    }
}
