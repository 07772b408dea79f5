package org.pledgewatch.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever address somebody types, only servers on the public net are asked, and none holds us up. */
class OutboundTest {

    private static final URI HOUSE = URI.create("https://pledges.test");

    private final Outbound outbound = new Outbound(new OutboundSettings(Set.of()), HOUSE);
    private final Outbound inside = new Outbound(new OutboundSettings(Set.of("127.0.0.1")), HOUSE);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        outbound.destroy();
        inside.destroy();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void says(String path, int status, Map<String, String> headers, byte[] body) {
        server.createContext(path, exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static Question get(URI address) {
        return Question.get(address, Set.of(), Duration.ofSeconds(5), 1000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://0.0.0.0/",
                "https://10.1.2.3/",
                "https://169.254.169.254/latest/meta-data/",
                "https://172.20.0.1/",
                "https://192.168.1.1/",
                "https://100.64.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[64:ff9b::7f00:1]/"
            })
    void nothingThatIsNotPublicIsAsked(String address) {
        assertThatThrownBy(() -> outbound.ask(get(URI.create(address))))
                .isInstanceOfSatisfying(
                        NotReached.class, e -> assertThat(e.isRefused()).isTrue())
                .hasMessageContaining("is not on the public net");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://a:b@example.org/",
                "mailto:a@b",
                "https://127.1/"
            })
    void onlyHttpsWithoutCredentialsIsAsked(String address) {
        assertThatThrownBy(() -> outbound.check(URI.create(address))).isInstanceOf(NotReached.class);
        assertThatCode(() -> outbound.check(URI.create("https://example.org:8443/hook")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "9.255.255.255, true",
        "11.0.0.0, true",
        "172.15.255.255, true",
        "172.32.0.0, true",
        "100.63.255.255, true",
        "100.128.0.0, true",
        "223.255.255.255, true",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "198.19.0.1, false",
        "198.20.0.1, true",
        "2a00:1450:4001::1, true",
        "2001:200::1, true",
        "2001:1ff::1, false",
        "2001:db8::1, false",
        "2002:7f00:1::, false",
        "fc00::1, false",
        "ff02::1, false",
        "'::', false"
    })
    void whatIsPublicIsKnownToTheBit(String address, boolean isPublic) throws IOException {
        assertThat(PublicNet.has(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @Test
    void aHostOfOnesOwnNetworkIsAskedWhereItIsNamed() throws IOException {
        says("/a", 404, Map.of("X-Why", "gone"), bytes("nothing"));
        Answer answer = inside.ask(get(at("/a")));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.isGood()).isFalse();
        assertThat(answer.text()).isEqualTo("nothing");
        assertThat(answer.header("x-why")).contains("gone");
    }

    @Test
    void redirectsAreFollowedToPermittedPlacesOnlyAndNotWithoutEnd() throws IOException {
        says("/a", 302, Map.of("Location", "/b"), new byte[0]);
        says("/b", 200, Map.of(), bytes("here"));
        says("/away", 307, Map.of("Location", "https://localhost/"), new byte[0]);
        says("/down", 307, Map.of("Location", "http://localhost/"), new byte[0]);
        says("/round", 301, Map.of("Location", "/round"), new byte[0]);

        Answer answer = inside.ask(get(at("/a")));
        assertThat(answer.text()).isEqualTo("here");
        assertThat(answer.from()).isEqualTo(at("/b"));
        assertThatThrownBy(() -> inside.ask(get(at("/away")))).hasMessageContaining("not on the public net");
        assertThatThrownBy(() -> inside.ask(get(at("/down")))).hasMessageContaining("must begin with https");
        assertThat(inside.ask(get(at("/round"))).status()).isEqualTo(301);
        assertThat(inside.ask(Question.post(at("/a"), Map.of(), "", Duration.ofSeconds(5), 10))
                        .status())
                .isEqualTo(302);
        assertThatThrownBy(
                        () -> inside.ask(Question.get(at("/b"), Set.of("api.unhcr.org"), Duration.ofSeconds(5), 1000)))
                .hasMessage("Nothing is fetched from 127.0.0.1: it is none of the hosts api.unhcr.org.");
    }

    @Test
    void anAnswerIsReadToALimitUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[1_000_000]);
        }
        says("/bomb", 200, Map.of("Content-Encoding", "gzip"), packed.toByteArray());
        says("/fits", 200, Map.of(), new byte[1000]);
        assertThatThrownBy(() -> inside.ask(get(at("/bomb")))).hasMessageContaining("more than 1000 bytes");
        assertThat(inside.ask(get(at("/fits"))).body()).hasSize(1000);
    }

    @Test
    void aServerThatDribblesIsCutOff() {
        server.createContext("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream body = exchange.getResponseBody()) {
                for (int i = 0; i < 100; i++) {
                    body.write('.');
                    body.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThatThrownBy(() -> inside.ask(Question.get(at("/drip"), Set.of(), Duration.ofMillis(700), 1000)))
                .isInstanceOfSatisfying(
                        NotReached.class, e -> assertThat(e.isRefused()).isFalse());
    }

    @Test
    void aHostThatIsNotThereMayBeThereAnotherTime() {
        server.stop(0);
        assertThatThrownBy(() -> inside.ask(get(at("/"))))
                .isInstanceOfSatisfying(
                        NotReached.class, e -> assertThat(e.isRefused()).isFalse());
    }

    @Test
    void whatIsBroughtArrivesAsItIs() throws IOException {
        server.createContext("/hook", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders()
                    .set("X-Got", exchange.getRequestHeaders().getFirst("webhook-id"));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        Answer answer = inside.ask(
                Question.post(at("/hook"), Map.of("webhook-id", "msg_1"), "{\"é\":1}", Duration.ofSeconds(5), 1000));
        assertThat(answer.text()).isEqualTo("{\"é\":1}");
        assertThat(answer.header("x-got")).contains("msg_1");
    }
}
