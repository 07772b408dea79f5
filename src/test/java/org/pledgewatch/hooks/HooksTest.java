package org.pledgewatch.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.api.Basis;
import org.pledgewatch.api.ChangeView;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's program is told what changed, in order, signed, and again until it answers. */
@DatabaseTest
@TestPropertySource(properties = "pledgewatch.outbound.inside-hosts=127.0.0.1")
class HooksTest {

    private final Hooks hooks;
    private final HookRows rows;
    private final Teller teller;
    private final DeliverySweep sweep;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<Call> calls = new ArrayList<>();
    private HttpServer partner;
    private volatile int answer = 204;

    HooksTest(
            Hooks hooks,
            HookRows rows,
            Teller teller,
            DeliverySweep sweep,
            TurnableClock clock,
            JdbcClient jdbc,
            JsonMapper json) {
        this.hooks = hooks;
        this.rows = rows;
        this.teller = teller;
        this.sweep = sweep;
        this.clock = clock;
        this.jdbc = jdbc;
        this.json = json;
    }

    private record Call(String id, String timestamp, String signature, String body) {}

    @BeforeEach
    void start() throws IOException {
        partner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        partner.createContext("/hook", exchange -> {
            var head = exchange.getRequestHeaders();
            calls.add(new Call(
                    head.getFirst("webhook-id"),
                    head.getFirst("webhook-timestamp"),
                    head.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        partner.start();
    }

    @AfterEach
    void stop() {
        partner.stop(0);
        jdbc.sql("delete from hook_delivery").update();
        jdbc.sql("delete from hook").update();
        clock.turnTo("2026-11-22");
    }

    private Hooks.Registered register() {
        return hooks.register(
                "Refugee council", "http://127.0.0.1:" + partner.getAddress().getPort() + "/hook");
    }

    private ChangeView change(String party) {
        return new ChangeView(
                "resettlement-2026",
                "Resettle more refugees",
                party,
                Basis.PLEDGED,
                LocalDate.parse("2026-11-20"),
                Instant.parse("2026-11-20T10:00:00Z"),
                Status.ON_TRACK,
                Status.AT_RISK,
                Reason.values()[0]);
    }

    @Test
    void aCallIsSignedAsTheSpecificationSays() throws GeneralSecurityException {
        Hooks.Registered hook = register();
        rows.add(hook.id(), "1", List.of(change("CAN"), change("PRT")));
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("told", 1L));

        Call call = calls.get(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        byte[] secret = Base64.getDecoder().decode(hook.secret().substring("whsec_".length()));
        mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        String signed = call.id() + "." + call.timestamp() + "." + call.body();
        assertThat(call.signature())
                .isEqualTo("v1,"
                        + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp()))).isEqualTo(clock.instant());

        JsonNode body = json.readTree(call.body());
        assertThat(body.get("type").asString()).isEqualTo("changes");
        assertThat(body.get("data").get("items").get(1).get("party").asString()).isEqualTo("PRT");
        assertThat(body.get("data").get("items").get(0).get("to").asString()).isEqualTo("AT_RISK");
    }

    @Test
    void whatIsNotAnsweredWellIsToldAgainUnderTheSameNameAndTheRestWaitsBehindIt() {
        long hook = register().id();
        rows.add(hook, "1", List.of(change("CAN")));
        rows.add(hook, "2", List.of(change("PRT")));
        answer = 500;
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("put off", 1L));
        assertThat(teller.tell(() -> {})).as("not at once").isEmpty();
        answer = 302;
        clock.forward(Duration.ofMinutes(2));
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("put off", 1L));
        answer = 200;
        clock.forward(Duration.ofMinutes(3));
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("told", 2L));
        assertThat(calls)
                .extracting(Call::id)
                .containsExactly(
                        "msg_" + hook + "_1", "msg_" + hook + "_1", "msg_" + hook + "_1", "msg_" + hook + "_2");
        assertThat(hooks.deliveries(hook, 10)).extracting(Delivery::attempts).containsExactly(1, 3);
        clock.forward(Duration.ofDays(31));
        assertThat(sweep.sweep()).isEqualTo(Map.of("web-hook calls", 2L));
    }

    @Test
    void afterThreeDaysACallIsGivenUpAndTheNextIsTried() {
        long hook = register().id();
        rows.add(hook, "1", List.of(change("CAN")));
        clock.forward(Duration.ofDays(4));
        partner.stop(0);
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("given up", 1L));
        assertThat(hooks.deliveries(hook, 1).get(0).answer()).startsWith("127.0.0.1 could not be reached");
    }

    @Test
    void whoAnswersThatItIsGoneIsNotToldAnyMore() {
        long hook = register().id();
        hooks.test(hook);
        answer = 410;
        teller.tell(() -> {});
        assertThat(hooks.find(hook).orElseThrow().isPaused()).isTrue();
        clock.forward(Duration.ofHours(5));
        assertThat(teller.tell(() -> {})).isEmpty();
        answer = 200;
        hooks.resume(hook);
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("told", 1L));
        assertThat(calls.get(1).body()).contains("\"type\":\"test\"");
    }

    @Test
    void twoWhoTellAtOnceDoNotTellTheSame() {
        long hook = register().id();
        rows.add(hook, "1", List.of(change("CAN")));
        assertThat(rows.claim(hook)).isPresent();
        assertThat(rows.claim(hook)).isEmpty();
        clock.forward(Duration.ofMinutes(6));
        assertThat(rows.claim(hook)).as("after its lease").isPresent();
    }

    @Test
    void onlyAddressesThatMayBeAskedAreRegistered() {
        for (String address : List.of("http://example.org/", "https://a:b@example.org/", "nowhere", "https:///x")) {
            assertThatThrownBy(() -> hooks.register("Somebody", address)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> hooks.register(" ", "https://example.org/"))
                .hasMessage("Say in up to 200 letters whose program it is.");
        assertThat(hooks.register("Somebody", "https://localhost/hook").secret())
                .startsWith("whsec_");
        hooks.test(hooks.list().get(0).id());
        assertThat(teller.tell(() -> {})).isEqualTo(Map.of("put off", 1L));
        assertThat(hooks.deliveries(hooks.list().get(0).id(), 1).get(0).answer())
                .contains("not on the public net");
    }
}
