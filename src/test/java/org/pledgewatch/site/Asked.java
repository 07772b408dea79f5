package org.pledgewatch.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** An answer with its bytes as they came. */
record Asked(HttpResponse<byte[]> response) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** @param headers names and values */
    static Asked of(int port, String method, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Asked(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int status() {
        return response.statusCode();
    }

    /** Empty where there is none. */
    String header(String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    byte[] bytes() {
        return response.body();
    }

    byte[] unpacked() {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
