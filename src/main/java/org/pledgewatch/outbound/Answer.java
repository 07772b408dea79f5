package org.pledgewatch.outbound;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What a server said, whatever its status. */
public final class Answer {

    private final URI from;
    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** @param headers by their names in small letters */
    Answer(URI from, int status, Map<String, String> headers, byte[] body) {
        this.from = from;
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** The address that answered, after redirects. */
    public URI from() {
        return from;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public boolean isGood() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && headers.containsKey("location");
    }

    URI redirectedTo() throws NotReached {
        try {
            return from.resolve(headers.getOrDefault("location", ""));
        } catch (IllegalArgumentException e) {
            throw new NotReached(from.getHost() + " leads on to what is no address.", true, e);
        }
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body where it is text in UTF-8. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
