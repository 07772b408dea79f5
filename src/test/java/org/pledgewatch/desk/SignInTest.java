package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.accounts.ApiTokens;
import org.pledgewatch.accounts.Management;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.accounts.SigningIn;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Getting in, staying in, getting out. */
@WebTest
class SignInTest {

    private static final String HOSTILE = "<script>alert(1)</script> ${7*7} O'Neil \"x\"";

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final Members members;
    private final SigningIn signingIn;
    private final Management management;
    private final ApiTokens tokens;
    private final JdbcClient jdbc;
    private final String address = UUID.randomUUID() + "@desk.test";

    SignInTest(
            AtTheDesk.Arrivals arrivals,
            Members members,
            SigningIn signingIn,
            Management management,
            ApiTokens tokens,
            JdbcClient jdbc) {
        this.arrivals = arrivals;
        this.members = members;
        this.signingIn = signingIn;
        this.management = management;
        this.tokens = tokens;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fromAnAddressThatNobodyTriedFrom() {
        jdbc.sql("delete from sign_in_throttle").update();
    }

    private Member member(Role role) {
        Member member = members.add(address, HOSTILE, role, Set.of(), Set.of());
        signingIn.setPassword(member.id(), AtTheDesk.PASSWORD);
        return member;
    }

    private HttpResponse<String> signIn(AtTheDesk browser, String password) {
        browser.get("/sign-in");
        return browser.post("/sign-in", "address", address, "password", password);
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatIsSignedIn() {
        member(Role.VIEWER);
        AtTheDesk browser = arrivals.nobody(port);
        browser.get("/sign-in");
        HttpCookie planted = cookie(browser);
        signIn(browser, AtTheDesk.PASSWORD);

        assertThat(cookie(browser).getValue()).isNotEqualTo(planted.getValue());
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
        assertThat(whoHas(planted).get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void theCookieIsForTheServerOnlyAndForThisSite() {
        AtTheDesk browser = arrivals.nobody(port);
        String set = browser.get("/sign-in").headers().firstValue("set-cookie").orElseThrow();

        assertThat(set).contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void nobodyIsToldWhetherThereIsAnAccount() {
        member(Role.VIEWER);
        AtTheDesk browser = arrivals.nobody(port);
        HttpResponse<String> known = signIn(browser, "not the password of it");
        browser.get("/sign-in");
        HttpResponse<String> unknown =
                browser.post("/sign-in", "address", "nobody@desk.test", "password", "not the password of it");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode()).isEqualTo(401);
        assertThat(words(unknown)).isEqualTo(words(known));
    }

    private static String words(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    @Test
    void whoTriesTooOftenIsHeldBackWithTheRightPasswordAsWell() {
        member(Role.VIEWER);
        AtTheDesk browser = arrivals.nobody(port);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(browser, "wrong again and again").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> held = signIn(browser, AtTheDesk.PASSWORD);

        assertThat(held.statusCode()).isEqualTo(429);
        assertThat(held.headers().firstValueAsLong("Retry-After")).hasValue(30);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        AtTheDesk browser = arrivals.as(Role.ADMINISTRATOR, port);
        browser.get("/desk/jobs");
        HttpResponse<String> refused = browser.send(form(browser, "/desk/jobs/assess/pause", "x=y"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(jdbc.sql("select count(*) from job_next where paused_at is not null")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasTypedIntoAFormThatCameTooLateIsShownButNoSecret() {
        AtTheDesk browser = arrivals.as(Role.ADMINISTRATOR, port);
        browser.get("/desk/users");
        browser.cookies().getCookieStore().removeAll();
        HttpResponse<String> refused =
                browser.post("/desk/users", "name", HOSTILE, "password", AtTheDesk.PASSWORD, "frameworks", "");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("textarea").eachText()).containsExactly(HOSTILE);
        assertThat(refused.body()).doesNotContain(AtTheDesk.PASSWORD, "<script>alert");
        assertThat(refused.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void whatAnotherSiteSendsIsRefusedEvenWithTheToken(String header, String from) {
        AtTheDesk browser = arrivals.as(Role.VIEWER, port);
        browser.get("/desk/account");
        HttpResponse<String> refused = browser.send(
                form(browser, "/sign-out", "_csrf=" + browser.token()).header(header, from));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    private static HttpRequest.Builder form(AtTheDesk browser, String address, String fields) {
        return browser.request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
    }

    @Test
    void signedOutIsSignedOutEvenForWhoKeptTheCookie() {
        AtTheDesk browser = arrivals.as(Role.VIEWER, port);
        browser.get("/desk");
        HttpCookie kept = cookie(browser);
        assertThat(whoHas(kept).get("/desk").statusCode()).isEqualTo(200);
        browser.post("/sign-out");

        assertThat(whoHas(kept).get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void aMemberThatIsDisabledIsOutAtOnce() {
        Member boss = members.add(UUID.randomUUID() + "@desk.test", "Boss", Role.ADMINISTRATOR, Set.of(), Set.of());
        Member member = member(Role.COORDINATOR);
        AtTheDesk browser = arrivals.nobody(port);
        signIn(browser, AtTheDesk.PASSWORD);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);

        management.disable(boss, member.id());

        assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
        assertThat(signIn(arrivals.nobody(port), AtTheDesk.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/desk",
                "//evil.example",
                "/desk//evil.example",
                "/desk\\@evil.example",
                "javascript:alert(1)"
            })
    void afterSigningInNobodyIsLedElsewhere(String to) {
        member(Role.VIEWER);
        AtTheDesk browser = arrivals.nobody(port);
        browser.get("/sign-in");
        HttpResponse<String> in =
                browser.post("/sign-in", "address", address, "password", AtTheDesk.PASSWORD, "to", to);

        assertThat(in.headers().firstValue("Location")).hasValue("/desk");
    }

    @Test
    void aHostileNameIsShownAndNotRun() {
        member(Role.VIEWER);
        AtTheDesk browser = arrivals.nobody(port);
        signIn(browser, AtTheDesk.PASSWORD);

        assertThat(browser.page("/desk").selectFirst(".me a").text()).isEqualTo(HOSTILE);
        assertThat(browser.get("/desk").body()).doesNotContain("<script>alert");
    }

    @Test
    void aCallThatWritesNeedsAGoodTokenAndItsRole() {
        Member boss = member(Role.ADMINISTRATOR);
        String good = tokens.draw(boss, "tests", Role.ADMINISTRATOR, Set.of(), 1);
        String lesser = tokens.draw(boss, "tests", Role.COORDINATOR, Set.of(), 1);
        String revoked = tokens.draw(boss, "tests", Role.ADMINISTRATOR, Set.of(), 1);
        tokens.revoke(boss, tokens.of(boss).get(0).id());

        assertThat(call(good).statusCode()).isEqualTo(202);
        assertThat(call(lesser).statusCode()).isEqualTo(403);
        assertThat(call(revoked).statusCode()).isEqualTo(401);
        assertThat(call(good.substring(0, good.length() - 1) + (good.endsWith("A") ? "B" : "A"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("").statusCode()).isEqualTo(401);
        assertThat(call(good).headers().map()).doesNotContainKey("set-cookie");
    }

    private HttpResponse<String> call(String token) {
        AtTheDesk program = arrivals.nobody(port);
        return program.send(program.request("/api/v1/jobs/assess/runs")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private AtTheDesk whoHas(HttpCookie cookie) {
        AtTheDesk thief = arrivals.nobody(port);
        thief.cookies().getCookieStore().add(URI.create("http://localhost:" + port), cookie);
        return thief;
    }

    private static HttpCookie cookie(AtTheDesk browser) {
        return browser.cookies().getCookieStore().getCookies().get(0);
    }
}
