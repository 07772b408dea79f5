package org.pledgewatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.testing.AtTheDesk;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.pledgewatch.testing.WebTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk's first page, and what is done there: put off, promised, taken up, assigned. */
@WebTest
class TodayPageTest {

    private static final String PLACE = "/desk/undertakings/a-network/icmc";
    private static final String GROW = "milestone:a-network:grow:2018-06-30";

    private final AtTheDesk.Arrivals arrivals;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    @LocalServerPort
    private int port;

    TodayPageTest(AtTheDesk.Arrivals arrivals, TurnableClock clock, JdbcClient jdbc, ApplicationContext application) {
        this.arrivals = arrivals;
        this.clock = clock;
        this.jdbc = jdbc;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        clock.turnTo("2026-11-22");
        for (String table : List.of("snooze", "assignment", "follow_up", "reminder_told", "reminder_morning")) {
            jdbc.sql("delete from " + table).update();
        }
        SmallRecord.enter(application);
        application.getBean(AssessmentRun.class).run(() -> {});
    }

    private AtTheDesk coordinator() {
        return arrivals.as(Role.COORDINATOR, port);
    }

    private static boolean lists(Document page, String subject) {
        return page.select("ol.today details input[name=subject]")
                .eachAttr("value")
                .contains(subject);
    }

    @Test
    void whatIsPutOffIsListedWithWhoAndWhyAndCanBeTakenUp() {
        AtTheDesk amina = coordinator();
        assertThat(lists(amina.page("/desk"), GROW)).isTrue();

        HttpResponse<String> done =
                amina.post("/desk/later", "subject", GROW, "until", "2026-12-01", "reason", "they are <b>on leave</b>");

        assertThat(done.statusCode()).isEqualTo(302);
        Document page = amina.page("/desk");
        assertThat(lists(page, GROW)).isFalse();
        assertThat(page.select("#later").text())
                .contains("until 1 December 2026, by A COORDINATOR", "they are <b>on leave</b>");

        amina.post("/desk/later/take-up", "subject", GROW);
        assertThat(lists(amina.page("/desk"), GROW)).isTrue();
    }

    @Test
    void whoComesSecondIsShownHowItStands() {
        AtTheDesk amina = coordinator();
        AtTheDesk bea = coordinator();
        amina.get("/desk");
        bea.get("/desk");
        amina.post("/desk/later", "subject", GROW, "until", "2026-12-01", "reason", "first");

        HttpResponse<String> second = bea.post("/desk/later", "subject", GROW, "until", "2027-01-15", "reason", "mine");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(AtTheDesk.parsed(second).text()).contains("Somebody was quicker", "first");
        assertThat(jdbc.sql("select reason from snooze").query(String.class).single())
                .isEqualTo("first");
    }

    @Test
    void aDayThatCannotBeIsRefusedWithWhatWasTyped() {
        AtTheDesk amina = coordinator();
        amina.get("/desk");
        for (String day : List.of("2026-11-22", "2020-01-01", "2028-01-01", "")) {
            HttpResponse<String> refused =
                    amina.post("/desk/later", "subject", GROW, "until", day, "reason", "as typed");

            assertThat(refused.statusCode()).isEqualTo(422);
            Element item = AtTheDesk.parsed(refused).selectFirst("details[open]");
            assertThat(item.select("input[name=reason]").val()).isEqualTo("as typed");
        }
        assertThat(amina.post("/desk/later", "subject", "milestone:no:such:2020-01-01", "until", "2026-12-01")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void theDayPromisedToUsIsNotedWithWhoPromisedAndComesBackOnItsDay() {
        AtTheDesk amina = coordinator();
        amina.get("/desk");
        amina.post(
                "/desk/later",
                "subject",
                GROW,
                "until",
                "2026-12-01",
                "reason",
                "the list of members",
                "promised",
                "true");

        assertThat(amina.page(PLACE).select("#follow-ups").text()).contains("1 December 2026", "the list of members");
        assertThat(lists(amina.page("/desk"), GROW)).isFalse();

        clock.turnTo("2026-12-01");
        Document onTheDay = coordinator().page("/desk");
        assertThat(onTheDay.select("ol.today").text()).contains("Name of icmc promised us for this day");
        assertThat(lists(onTheDay, GROW)).isFalse();

        clock.turnTo("2026-12-02");
        assertThat(lists(coordinator().page("/desk"), GROW)).isTrue();
    }

    @Test
    void whatIsAssignedNeedsTheOthersOnlyAfterAWeek() {
        AtTheDesk amina = coordinator();
        AtTheDesk bea = coordinator();
        String id = amina.page(PLACE)
                .select("#duty select[name=member] option")
                .last()
                .val();
        assertThat(amina.post(PLACE + "/duties", "member", id, "reach", "COMMITMENT")
                        .statusCode())
                .isEqualTo(302);
        assertThat(amina.page(PLACE).select("#duty li").text()).contains("the commitment, all parties");

        // overdue for years: it has come to the others, and says so
        assertThat(amina.page("/desk").select("ol.today").text()).contains("Somebody else’s, for too long");
        bea.get(PLACE);
        assertThat(bea.post(PLACE + "/duties", "reach", "PARTY").statusCode()).isEqualTo(422);

        amina.post(PLACE + "/duties/release", "member", id, "kind", "COMMITMENT", "of", "a-network", "to", "");
        assertThat(amina.page(PLACE).select("#duty li")).isEmpty();
        assertThat(amina.page("/desk").select("ol.today").text()).doesNotContain("Somebody else’s");
    }

    @Test
    void aMemberChoosesLanguageAndZoneOfItsMails() {
        AtTheDesk amina = coordinator();
        amina.get("/desk/account/mail");
        assertThat(amina.post("/desk/account/mail", "language", "ar", "zone", "Asia/Beirut")
                        .statusCode())
                .isEqualTo(302);

        Document page = amina.page("/desk/account/mail");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("ar", "Asia/Beirut");
        assertThat(amina.post("/desk/account/mail", "language", "xx", "zone", "Mars/Olympus")
                        .statusCode())
                .isEqualTo(400);
    }
}
