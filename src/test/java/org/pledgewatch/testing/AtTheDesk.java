package org.pledgewatch.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.accounts.SigningIn;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Somebody with a browser of its own, at the desk or before its door. */
public final class AtTheDesk {

    public static final String PASSWORD = "correct horse battery staple";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;
    private String token = "";

    private AtTheDesk(int port) {
        this.port = port;
    }

    /** In every web test: makes members, and lets them sign in. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        Arrivals arrivals(Members members, SigningIn signingIn) {
            return new Arrivals(members, signingIn);
        }
    }

    /** Who comes to the desk in a test. */
    public record Arrivals(Members members, SigningIn signingIn) {

        /** A new member of the role, signed in. */
        public AtTheDesk as(Role role, int port) {
            String address = UUID.randomUUID() + "@desk.test";
            Member member = members.add(address, "A " + role, role, Set.of(), Set.of());
            signingIn.setPassword(member.id(), PASSWORD);
            AtTheDesk browser = nobody(port);
            browser.get("/sign-in");
            browser.post("/sign-in", "address", address, "password", PASSWORD);
            return browser;
        }

        /** Somebody who is not signed in. */
        public AtTheDesk nobody(int port) {
            return new AtTheDesk(port);
        }
    }

    public HttpResponse<String> get(String address) {
        return send(request(address));
    }

    /** With the same browser at another server. */
    public HttpResponse<String> elsewhere(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html"));
    }

    public Document page(String address) {
        return Jsoup.parse(get(address).body(), "http://localhost:" + port + address);
    }

    public static Document parsed(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    /** Sends a form with the token of the last page that had one. */
    public HttpResponse<String> post(String address, String... namesAndValues) {
        StringJoiner form = new StringJoiner("&");
        form.add("_csrf=" + encoded(token));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends a file by a form, with its other fields. */
    public HttpResponse<String> upload(String address, String name, byte[] content, String... namesAndValues) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "_csrf", token);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            part(body, namesAndValues[i], namesAndValues[i + 1]);
        }
        write(
                body,
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n");
        body.writeBytes(content);
        write(body, "\r\n--x--\r\n");
        return send(request(address)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String name, String value) {
        write(body, "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A request to this server, for a test to change. */
    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html,*/*;q=0.8");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Element field = Jsoup.parse(response.body()).selectFirst("input[name=_csrf]");
            token = field == null ? token : field.val();
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where an answer leads, at its own server. */
    public static Optional<String> leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").map(to -> to.replaceFirst("^https?://[^/]+", ""));
    }

    /** The same of an answer that has to lead somewhere. */
    public static String location(HttpResponse<String> answer) {
        return leadsTo(answer).orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
    }

    /** Publishes a draft as it stands on its page. */
    public void publish(String draft) {
        post(
                draft + "/publish",
                "version",
                page(draft).select("input[name=version]").first().val());
    }

    public CookieManager cookies() {
        return cookies;
    }

    public String token() {
        return token;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
