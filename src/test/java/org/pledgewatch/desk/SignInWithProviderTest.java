package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pledgewatch.accounts.Management;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.IdentityProvider;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Getting in because an OpenID Connect provider says who one is: a whole flow against a provider on this machine. */
@WebTest
class SignInWithProviderTest {

    private static final IdentityProvider PROVIDER = new IdentityProvider();

    @LocalServerPort
    private int port;

    private final AtTheDesk.Arrivals arrivals;
    private final Members members;
    private final Management management;
    private final JdbcClient jdbc;
    private final String address = UUID.randomUUID() + "@desk.test";
    private final String subject = UUID.randomUUID().toString();

    SignInWithProviderTest(AtTheDesk.Arrivals arrivals, Members members, Management management, JdbcClient jdbc) {
        this.arrivals = arrivals;
        this.members = members;
        this.management = management;
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry settings) {
        String set = "spring.security.oauth2.client.";
        settings.add(set + "registration.agora.client-id", () -> IdentityProvider.CLIENT);
        settings.add(set + "registration.agora.client-secret", () -> IdentityProvider.SECRET);
        settings.add(set + "registration.agora.client-name", () -> "Agora");
        settings.add(set + "registration.agora.redirect-uri", () -> "{baseUrl}/sign-in/back/{registrationId}");
        settings.add(set + "provider.agora.issuer-uri", PROVIDER::issuer);
        settings.add(set + "registration.fallen.client-id", () -> "x");
        settings.add(set + "registration.fallen.client-secret", () -> "x");
        // nobody listens there
        settings.add(set + "provider.fallen.issuer-uri", () -> "http://127.0.0.1:1");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @BeforeEach
    void peopleComeBackHere() {
        PROVIDER.returnsTo("http://localhost:" + port + "/sign-in/back/agora");
    }

    private Member member(Role role) {
        return members.add(address, "Nadia", role, Set.of(), Set.of());
    }

    /** There and back, up to the answer of the house. */
    private HttpResponse<String> arrive(AtTheDesk browser, String to) {
        return browser.get(inside(goThere(browser, to)));
    }

    private HttpResponse<String> arrive(AtTheDesk browser) {
        return arrive(browser, "/desk");
    }

    /** Up to where the provider sends the browser. */
    private String goThere(AtTheDesk browser, String to) {
        HttpResponse<String> sent = browser.get("/sign-in/with/agora?to=" + to);
        assertThat(sent.statusCode()).isEqualTo(302);
        return browser.elsewhere(location(sent))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String inside(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private String refusal(AtTheDesk browser, HttpResponse<String> answer) {
        assertThat(location(answer)).startsWith("/sign-in?why=");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
        Element said = browser.page(location(answer)).selectFirst("[role=alert]");
        return said == null ? "" : said.text();
    }

    private List<String> audit(String action) {
        return jdbc.sql("select about from audit_entry where action = ? order by id desc")
                .param(action)
                .query(String.class)
                .list();
    }

    private long bound() {
        return jdbc.sql("select count(*) from member_identity where subject = ?")
                .param(subject)
                .query(Long.class)
                .single();
    }

    @Test
    void thePageAtTheDoorHasALinkForEachProvider() {
        Document page = arrivals.nobody(port).page("/sign-in?to=/desk/drafts");

        assertThat(page.select(".providers a").eachText()).containsExactly("Sign in with Agora", "Sign in with fallen");
        assertThat(page.select(".providers a").eachAttr("href"))
                .containsExactly("/sign-in/with/agora?to=/desk/drafts", "/sign-in/with/fallen?to=/desk/drafts");
    }

    @Test
    void whoIsAMemberIsInAndWhereItWanted() {
        Member member = member(Role.COORDINATOR);
        PROVIDER.hasBefore(subject, address.toUpperCase(Locale.ROOT), true);
        AtTheDesk browser = arrivals.nobody(port);
        HttpResponse<String> in = arrive(browser, "/desk/account");

        assertThat(location(in)).isEqualTo("/desk/account");
        Document account = browser.page("/desk/account");
        assertThat(account.select("#sessions tbody tr")).hasSize(1);
        assertThat(account.select("dd").eachText()).contains(address);
        assertThat(audit("signed in").get(0)).endsWith("with Agora");
        assertThat(management.find(member.id())).hasValueSatisfying(listed -> {
            assertThat(listed.provider()).isTrue();
            assertThat(listed.signedIn()).isNotNull();
            assertThat(listed.invited()).isFalse();
        });
    }

    @Test
    void aStateANonceAndAProofKeyGoWithEverySignIn() {
        HttpResponse<String> sent = arrivals.nobody(port).get("/sign-in/with/agora");

        assertThat(URI.create(location(sent)).getQuery())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256")
                .contains("scope=openid email")
                .doesNotContain(IdentityProvider.SECRET);
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatIsSignedIn() {
        member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);
        AtTheDesk browser = arrivals.nobody(port);
        String back = goThere(browser, "/desk");
        String planted = browser.cookies().getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("desk"))
                .findFirst()
                .orElseThrow()
                .getValue();
        browser.get(inside(back));

        assertThat(browser.cookies().getCookieStore().getCookies())
                .extracting(HttpCookie::getValue)
                .doesNotContain(planted);
        assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void aSecondFactorIsAskedForAllTheSame() {
        Member member = member(Role.ADMINISTRATOR);
        jdbc.sql("update member set totp_secret = 'JBSWY3DPEHPK3PXP', totp_step = 0 where id = ?")
                .param(member.id())
                .update();
        PROVIDER.hasBefore(subject, address, true);
        AtTheDesk browser = arrivals.nobody(port);
        HttpResponse<String> half = arrive(browser, "/desk/audit");

        assertThat(location(half)).isEqualTo("/sign-in/code?to=%2Fdesk%2Faudit");
        assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
        assertThat(browser.get(location(half)).statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNoMemberIsToldSoAndIsNotMadeOne() {
        PROVIDER.hasBefore(subject, address, true);
        AtTheDesk browser = arrivals.nobody(port);

        assertThat(refusal(browser, arrive(browser))).contains("Ask an administrator of the desk to invite you");
        assertThat(members.byAddress(address)).isEmpty();
        assertThat(bound()).isZero();
        assertThat(audit("was refused at the door").get(0)).contains("with Agora: UNKNOWN");
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedOpensNothing() {
        member(Role.ADMINISTRATOR);
        PROVIDER.hasBefore(subject, address, false);
        AtTheDesk browser = arrivals.nobody(port);

        assertThat(refusal(browser, arrive(browser))).contains("Agora has not verified your e-mail address");
        assertThat(bound()).isZero();
    }

    @Test
    void aMemberThatIsDisabledStaysOutWhetherTheProviderKnewItBeforeOrNot() {
        Member boss = members.add(UUID.randomUUID() + "@desk.test", "Boss", Role.ADMINISTRATOR, Set.of(), Set.of());
        Member member = member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);
        management.disable(boss, member.id());
        AtTheDesk browser = arrivals.nobody(port);
        assertThat(refusal(browser, arrive(browser))).contains("disabled");
        management.enable(boss, member.id());
        assertThat(location(arrive(browser))).isEqualTo("/desk");
        management.disable(boss, member.id());

        assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
        assertThat(refusal(browser, arrive(browser))).contains("disabled");
    }

    @Test
    void anAddressThatIsSomebodyElsesByNowDoesNotOpenTheAccount() {
        member(Role.ADMINISTRATOR);
        PROVIDER.hasBefore(subject, address, true);
        arrive(arrivals.nobody(port));
        PROVIDER.hasBefore("the next who has the address", address, true);
        AtTheDesk browser = arrivals.nobody(port);

        assertThat(refusal(browser, arrive(browser))).contains("belongs to another account at Agora");
    }

    @Test
    void whoHasAnotherAddressAtTheProviderByNowIsStillTheSameMember() {
        Member member = member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);
        arrive(arrivals.nobody(port));
        Member other = members.add(UUID.randomUUID() + "@desk.test", "Other", Role.ADMINISTRATOR, Set.of(), Set.of());
        PROVIDER.hasBefore(subject, members.addressOf(other), true);
        AtTheDesk browser = arrivals.nobody(port);
        arrive(browser);

        assertThat(browser.page("/desk/account").select("dd").eachText()).contains(members.addressOf(member));
    }

    @Test
    void anAdministratorPartsAMemberFromItsProviderAndTheNextSignInBindsAnew() {
        Member boss = members.add(UUID.randomUUID() + "@desk.test", "Boss", Role.ADMINISTRATOR, Set.of(), Set.of());
        Member member = member(Role.VIEWER);
        PROVIDER.hasBefore("one before " + subject, address, true);
        AtTheDesk before = arrivals.nobody(port);
        arrive(before);
        management.forgetProvider(boss, member.id());
        PROVIDER.hasBefore(subject, address, true);

        assertThat(before.get("/desk").statusCode()).isEqualTo(303);
        assertThat(location(arrive(arrivals.nobody(port)))).isEqualTo("/desk");
        assertThat(bound()).isEqualTo(1);
    }

    @Test
    void theAnswerToASignInOfAnotherBrowserOpensNothing() {
        member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);
        String stolen = inside(goThere(arrivals.nobody(port), "/desk"));
        AtTheDesk victim = arrivals.nobody(port);
        goThere(victim, "/desk");

        assertThat(refusal(victim, victim.get(stolen))).contains("not begun in this browser");
        assertThat(bound()).isZero();
    }

    @Test
    void anAnswerOpensOnce() {
        member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);
        AtTheDesk browser = arrivals.nobody(port);
        String back = inside(goThere(browser, "/desk"));
        browser.get(back);
        browser.cookies().getCookieStore().removeAll();

        assertThat(refusal(browser, browser.get(back))).contains("not begun in this browser");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in/back/agora", "/sign-in/back/agora?code=x&state=forged", "/sign-in/back/nobody?code=x"})
    void whatNobodyAskedForOpensNothing(String address) {
        AtTheDesk browser = arrivals.nobody(port);

        assertThat(refusal(browser, browser.get(address))).contains("Begin again here");
    }

    @Test
    void whoStopsAtTheProviderIsToldWhatElseThereIs() {
        AtTheDesk browser = arrivals.nobody(port);
        String state = goThere(browser, "/desk/drafts").replaceAll(".*[?&](state=[^&]*).*", "$1");
        HttpResponse<String> back = browser.get("/sign-in/back/agora?error=access_denied&" + state);

        assertThat(location(back)).endsWith("&to=%2Fdesk%2Fdrafts");
        assertThat(refusal(browser, back)).contains("Agora did not sign you in", "your password");
    }

    @Test
    void aCodeThatTheProviderDoesNotKnowOpensNothing() {
        AtTheDesk browser = arrivals.nobody(port);
        String forged = inside(goThere(browser, "/desk")).replaceAll("([?&]code=)[^&]*", "$1forged");

        assertThat(refusal(browser, browser.get(forged))).contains("Agora does not answer as it should");
    }

    @Test
    void aProviderThatIsDownIsSaidToBeAndThePasswordStillOpens() {
        AtTheDesk browser = arrivals.nobody(port);
        HttpResponse<String> sent = browser.get("/sign-in/with/fallen?to=/desk/drafts");

        assertThat(location(sent)).isEqualTo("/sign-in?why=NO_ANSWER&by=fallen&to=%2Fdesk%2Fdrafts");
        assertThat(refusal(browser, sent)).contains("fallen does not answer as it should");
        assertThat(browser.page("/sign-in").select("input[name=password]")).hasSize(1);
    }

    @Test
    void aProviderThatIsNotSetIsNoPage() {
        assertThat(arrivals.nobody(port).get("/sign-in/with/nobody").statusCode())
                .isEqualTo(404);
    }

    @Test
    void afterwardsNobodyIsLedElsewhere() {
        member(Role.VIEWER);
        PROVIDER.hasBefore(subject, address, true);

        assertThat(location(arrive(arrivals.nobody(port), "https://evil.example/desk")))
                .isEqualTo("/desk");
    }

    @Test
    void anotherSiteCannotFrameTheWayThereOrLoadIt() {
        AtTheDesk browser = arrivals.nobody(port);
        HttpResponse<String> refused = browser.send(browser.request("/sign-in/with/agora")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Sec-Fetch-Mode", "no-cors")
                .header("Sec-Fetch-Dest", "image"));

        assertThat(refused.statusCode()).isEqualTo(403);
    }
}
