package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text that means harm, typed into the forms of the desk: refused at its form with what to do, or shown as text. */
@WebTest
class HostileTextTest {

    private static final String SCRIPT = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final String TURNED = "not kept\u202Etpek\u202C";
    private static final String MEGABYTE = "word ".repeat(200_000);

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    HostileTextTest(AtTheDesk.Arrivals arrivals, JdbcClient jdbc, ApplicationContext application) {
        this.arrivals = arrivals;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        SmallRecord.enter(application);
    }

    /** A form: the page it is on, where it is sent, and its fields, of which one says {@code ?}. */
    private static Stream<Arguments> forms() {
        String undertaking = "/desk/undertakings/more-places/CAN";
        return Stream.of(
                form(
                        "/desk/log",
                        "/desk/log",
                        "title",
                        "?",
                        "text",
                        "A promise",
                        "kind",
                        "PLEDGE",
                        "document",
                        "A law"),
                form(
                        "/desk/log",
                        "/desk/log",
                        "title",
                        "A promise",
                        "text",
                        "?",
                        "kind",
                        "PLEDGE",
                        "document",
                        "A law"),
                form("/desk/sessions/new", "/desk/sessions/new", "title", "A session", "r1-text", "?"),
                form(undertaking, undertaking + "/responsible", "text", "?"),
                form(undertaking, undertaking + "/follow-ups", "on", "2027-01-01", "text", "?"),
                form(undertaking, undertaking + "/reasons", "on", "2017-01-01", "text", "?", "source", "A law"),
                form("/desk/users", "/desk/users", "address", "x@desk.test", "name", "?", "role", "VIEWER"),
                form(
                        "/desk/questions",
                        "/desk/questions/how-many-places/answers",
                        "party",
                        "CAN",
                        "on",
                        "2017-01-01",
                        "text",
                        "?",
                        "source",
                        "A letter"));
    }

    private static Arguments form(String page, String to, String... fields) {
        return Arguments.of(page, to, fields);
    }

    private HttpResponse<String> send(AtTheDesk who, String page, String to, String[] fields, String text) {
        who.get(page);
        return who.post(to, Stream.of(fields).map(f -> f.equals("?") ? text : f).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{1} {index}")
    @MethodSource("forms")
    void aScriptIsOnlyText(String page, String to, String[] fields) {
        AtTheDesk who = arrivals.as(Role.ADMINISTRATOR, port);

        HttpResponse<String> answer = send(who, page, to, fields, SCRIPT);

        assertThat(answer.statusCode()).isIn(200, 302, 422);
        String next = AtTheDesk.leadsTo(answer).orElse(page);
        for (Document shown : new Document[] {AtTheDesk.parsed(answer), who.page(next), who.page(page)}) {
            assertThat(shown.select("main script:not([src^=/assets/]), main [onerror]"))
                    .as(next)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{1} {index}")
    @MethodSource("forms")
    void whatTurnsTheOrderOfLettersIsRefusedWithWhatWasTyped(String page, String to, String[] fields) {
        AtTheDesk who = arrivals.as(Role.ADMINISTRATOR, port);

        HttpResponse<String> answer = send(who, page, to, fields, TURNED);

        Document shown = page(who, answer);
        assertThat(shown.select(".refused, .wrong").text()).isNotBlank();
        assertThat(shown.html()).contains(TURNED);
    }

    @ParameterizedTest(name = "{1} {index}")
    @MethodSource("forms")
    void aMegabyteIsRefusedInASentence(String page, String to, String[] fields) {
        AtTheDesk who = arrivals.as(Role.ADMINISTRATOR, port);

        HttpResponse<String> answer = send(who, page, to, fields, MEGABYTE);

        assertThat(page(who, answer).select(".refused, .wrong").text()).isNotBlank();
    }

    /** What the sender sees in the end. */
    private static Document page(AtTheDesk who, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 302, 413, 422);
        return AtTheDesk.leadsTo(answer).map(who::page).orElseGet(() -> AtTheDesk.parsed(answer));
    }

    @Test
    void nobodyIsLimitedToAPartyThatThereIsNot() {
        AtTheDesk who = arrivals.as(Role.ADMINISTRATOR, port);
        who.get("/desk/users");
        long before = jdbc.sql("select count(*) from member").query(Long.class).single();

        HttpResponse<String> answer =
                who.post("/desk/users", "address", "y@desk.test", "name", "Yara", "parties", "CAN " + "X".repeat(200));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = AtTheDesk.parsed(answer);
        assertThat(page.select(".wrong").text()).contains("no such party or agreement");
        assertThat(page.select("input[name=address][value=y@desk.test]")).hasSize(1);
        assertThat(jdbc.sql("select count(*) from member").query(Long.class).single())
                .isEqualTo(before);
    }
}
