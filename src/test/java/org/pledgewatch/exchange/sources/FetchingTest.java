package org.pledgewatch.exchange.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pledgewatch.testing.SmallRecord.HEADER;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pledgewatch.exchange.imports.BroughtImport;
import org.pledgewatch.exchange.imports.FigureImports;
import org.pledgewatch.exchange.sources.FigureSource.Outcome;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@TestPropertySource(
        properties = {
            "pledgewatch.outbound.inside-hosts=127.0.0.1",
            "pledgewatch.sources.hosts=127.0.0.1,api.worldbank.org",
            "pledgewatch.sources.size=1MB"
        })
class FetchingTest {

    private static final String NEW = HEADER + "CAN,resettlement-arrivals,,2016,1234,unhcr,,\n";

    private final Fetching fetching;
    private final FigureSources sources;
    private final FigureImports imports;
    private final TurnableClock clock;
    private final ApplicationContext application;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private String published = NEW;
    private int status = 200;

    FetchingTest(
            Fetching fetching,
            FigureSources sources,
            FigureImports imports,
            TurnableClock clock,
            ApplicationContext application) {
        this.fetching = fetching;
        this.sources = sources;
        this.imports = imports;
        this.clock = clock;
        this.application = application;
    }

    @BeforeEach
    void aPublisher() throws IOException {
        clock.turnTo("2018-07-15");
        SmallRecord.enter(application);
        clock.forward(Duration.ofMinutes(1));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/figures.csv", exchange -> {
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.add(String.valueOf(known));
            boolean same = "\"v1\"".equals(known);
            byte[] body = published.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.sendResponseHeaders(same ? 304 : status, same ? -1 : body.length);
            if (!same) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private long allow(boolean unseen) {
        return sources.allow(
                "Arrivals", "http://127.0.0.1:" + server.getAddress().getPort() + "/figures.csv", "", 30, unseen, 7);
    }

    private FigureSource.Last last(long id) {
        return sources.find(id).orElseThrow().last();
    }

    @Test
    void whatIsNewWaitsToBeLookedAtAndTheSameVersionIsNotFetchedTwice() {
        long id = allow(false);
        assertThat(fetching.fetchDue(() -> {})).containsExactly(Map.entry("waits", 1L));
        BroughtImport waiting = imports.find(last(id).importId()).orElseThrow();
        assertThat(waiting.name()).isEqualTo("figures.csv");
        assertThat(fetching.fetchDue(() -> {})).isEmpty();

        clock.forward(Duration.ofDays(30));
        assertThat(fetching.fetchDue(() -> {})).containsKey("nothing-new");
        assertThat(asked).containsExactly("null", "\"v1\"");
        assertThat(last(id).outcome()).isEqualTo(Outcome.NOTHING_NEW);
    }

    @Test
    void nothingIsRecordedUnseenUnlessThatWasAllowedAndNothingIsRefused() {
        long id = allow(true);
        fetching.fetchDue(() -> {});
        assertThat(last(id).outcome()).isEqualTo(Outcome.RECORDED);

        published = NEW + "CAN,no-such,,2016,1,unhcr,,\n";
        long other = allow(true);
        fetching.fetchDue(() -> {});
        assertThat(last(other).outcome()).isEqualTo(Outcome.WAITS);
        assertThat(imports.find(last(other).importId()).orElseThrow().refused()).isEqualTo(1);
    }

    @Test
    void whatCannotBeFetchedIsToldAndTriedAgainTheNextDay() {
        status = 503;
        long id = allow(false);
        fetching.fetchDue(() -> {});
        assertThat(last(id).trouble()).isEqualTo("The publisher answered 503.");
        status = 200;
        published = "x".repeat(1_100_000);
        clock.forward(Duration.ofDays(1));
        fetching.fetchDue(() -> {});
        assertThat(last(id).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(imports.waiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/figures.csv, only from 127.0.0.1",
        "http://api.worldbank.org/figures.csv, must begin with https",
        "https://a:b@api.worldbank.org/figures.csv, without a name or password",
        "file:///etc/passwd, https://host/path",
        "not an address, https://host/path",
    })
    void onlyAddressesOfAllowedHostsAreTaken(String address, String why) {
        assertThatThrownBy(() -> sources.allow("Figures", address, "", 30, false, 7))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
        assertThat(sources.all()).isEmpty();
    }
}
