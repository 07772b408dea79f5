package org.pledgewatch.notices.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.MemberPreferences;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.assessment.AssessmentRun;
import org.pledgewatch.commitments.FollowUps;
import org.pledgewatch.commitments.MilestoneReport;
import org.pledgewatch.commitments.Undertakings;
import org.pledgewatch.mail.Postman;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a deadline of the record to what lies in a coordinator's letter-box. */
@DatabaseTest
class RemindingTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    private static final String GROW = "milestone:a-network:grow:2018-06-30";

    private final Reminding reminding;
    private final Snoozes snoozes;
    private final WhatNeeds needs;
    private final StillNeeded stillNeeded;
    private final Assignments assignments;
    private final Members members;
    private final MemberPreferences preferences;
    private final Undertakings undertakings;
    private final FollowUps followUps;
    private final Postman postman;
    private final TurnableClock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext application;

    private Member amina;

    RemindingTest(
            Reminding reminding,
            Snoozes snoozes,
            WhatNeeds needs,
            StillNeeded stillNeeded,
            Assignments assignments,
            Members members,
            MemberPreferences preferences,
            Undertakings undertakings,
            FollowUps followUps,
            Postman postman,
            TurnableClock clock,
            JdbcClient jdbc,
            ApplicationContext application) {
        this.reminding = reminding;
        this.snoozes = snoozes;
        this.needs = needs;
        this.stillNeeded = stillNeeded;
        this.assignments = assignments;
        this.members = members;
        this.preferences = preferences;
        this.undertakings = undertakings;
        this.followUps = followUps;
        this.postman = postman;
        this.clock = clock;
        this.jdbc = jdbc;
        this.application = application;
    }

    @DynamicPropertySource
    static void byMail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @BeforeAll
    static void open() {
        SERVER.start();
    }

    @AfterAll
    static void close() {
        SERVER.stop();
    }

    /** An organisation has a step to report by 30 June 2018; Amina sees to it. */
    @BeforeEach
    void aSmallRecord() throws Exception {
        clock.turnTo("2018-05-20");
        for (String table :
                List.of("reminder_told", "reminder_morning", "snooze", "assignment", "follow_up", "milestone_report")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("delete from letter").update();
        jdbc.sql("update member set disabled_at = current_timestamp where disabled_at is null")
                .update();
        SERVER.purgeEmailFromAllMailboxes();
        SmallRecord.enter(application);
        application.getBean(AssessmentRun.class).run(() -> {});
        amina = member("Amina");
        assignments.assign(amina, amina.id(), Assignment.Kind.COMMITMENT, "a-network", "icmc");
        report("found", "2016-03-01");
    }

    private Member member(String name) {
        Member member = members.add(
                name.toLowerCase(java.util.Locale.ROOT) + System.nanoTime() + "@desk.test",
                name,
                Role.COORDINATOR,
                Set.of(),
                Set.of());
        jdbc.sql("update member set signed_in_at = current_timestamp where id = ?")
                .param(member.id())
                .update();
        return member;
    }

    private void report(String milestone, String doneOn) {
        undertakings.report(
                undertaking(), new MilestoneReport(milestone, LocalDate.parse(doneOn), null, "for the test"));
    }

    private long undertaking() {
        return undertakings.find("a-network", "icmc").orElseThrow().id();
    }

    /** Looks each hour of the days, and gives on which day Amina's step was told. */
    private List<String> told(String from, String until) {
        for (Instant now = Instant.parse(from + "T00:00:00Z");
                now.isBefore(Instant.parse(until + "T00:00:00Z"));
                now = now.plusSeconds(6 * 3600)) {
            clock.turnTo(now);
            reminding.remind(() -> {});
        }
        return jdbc.sql("select tier, morning from reminder_told where member_id = ? and subject = ? order by morning")
                .params(amina.id(), GROW)
                .query((row, n) -> row.getInt(1) + " " + row.getString(2))
                .list();
    }

    private List<MimeMessage> delivered() {
        postman.deliver(() -> {});
        return List.of(SERVER.getReceivedMessages());
    }

    @Test
    void aStepIsToldOnEachTierUntilItIsReported() {
        assertThat(told("2018-05-25", "2018-07-05"))
                .containsExactly("-30 2018-05-31", "-7 2018-06-23", "-1 2018-06-29", "0 2018-06-30", "1 2018-07-01");

        report("grow", "2018-07-04");

        assertThat(told("2018-07-05", "2018-07-20")).hasSize(5);
    }

    @Test
    void theLetterSaysWhatIsUrgentAndLeadsToTheVeryForm() throws Exception {
        clock.turnTo(Instant.parse("2018-06-23T08:00:00Z"));
        Map<String, Long> counts = reminding.remind(() -> {});

        assertThat(counts).containsEntry("letters", 1L);
        MimeMessage letter = delivered().get(0);
        assertThat(letter.getSubject())
                .isEqualTo(
                        "In 7 days, on 30 June 2018: Name of icmc has to report a milestone of “Title of a-network”.");
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        String plain = (String) parts.getBodyPart(0).getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        assertThat(plain)
                .contains("In 7 days, on 30 June 2018", "Report it:", "/desk/undertakings/a-network/icmc?milestone");
        assertThat(html).contains("/desk/undertakings/a-network/icmc?milestone#milestones", "Report it</a>");
    }

    @Test
    void aMorningIsToldOnceHoweverOftenAndFromWhereItIsLookedAt() {
        clock.turnTo(Instant.parse("2018-06-23T08:00:00Z"));
        reminding.remind(() -> {});
        reminding.remind(() -> {});
        clock.turnTo(Instant.parse("2018-06-23T20:00:00Z"));
        reminding.remind(() -> {});
        clock.turnTo(Instant.parse("2018-06-22T09:00:00Z"));
        reminding.remind(() -> {});
        clock.turnTo(Instant.parse("2018-06-23T09:00:00Z"));

        assertThat(reminding.remind(() -> {})).containsEntry("letters", 0L);
        assertThat(delivered()).hasSize(1);
    }

    @Test
    void beforeEightWhereTheReaderIsNothingIsTold() {
        preferences.change(amina, "en", "Asia/Kathmandu");
        clock.turnTo(Instant.parse("2018-06-23T02:14:00Z"));
        assertThat(reminding.remind(() -> {})).containsEntry("letters", 0L);

        clock.turnTo(Instant.parse("2018-06-23T02:15:00Z"));
        assertThat(reminding.remind(() -> {})).containsEntry("letters", 1L);
    }

    @Test
    void inArabicItIsReadFromTheRight() throws Exception {
        preferences.change(amina, "ar", "UTC");
        clock.turnTo(Instant.parse("2018-06-23T08:00:00Z"));
        reminding.remind(() -> {});

        MimeMessage letter = delivered().get(0);
        assertThat(letter.getSubject()).contains("بعد 7 أيام");
        assertThat((String) ((MimeMultipart) letter.getContent()).getBodyPart(1).getContent())
                .contains("dir=\"rtl\"", "صباح الخير");
    }

    @Test
    void whatIsPutOffIsNotToldUntilItsDay() {
        clock.turnTo(Instant.parse("2018-06-20T08:00:00Z"));
        LocalDate today = LocalDate.parse("2018-06-20");
        Need step = needs.of(amina, today).open(GROW).orElseThrow();
        snoozes.putOff(amina, step, LocalDate.parse("2018-06-30"), "they are on leave", today);

        assertThat(needs.of(amina, today).later()).hasSize(1);
        assertThat(told("2018-06-21", "2018-07-02")).containsExactly("0 2018-06-30", "1 2018-07-01");
    }

    @Test
    void theSecondWhoPutsItOffIsToldSo() {
        LocalDate today = LocalDate.parse("2018-06-20");
        clock.turnTo(Instant.parse("2018-06-20T08:00:00Z"));
        Need step = needs.of(amina, today).open(GROW).orElseThrow();
        snoozes.putOff(amina, step, today.plusDays(3), "", today);

        assertThatThrownBy(() -> snoozes.putOff(member("Bea"), step, today.plusDays(9), "", today))
                .isInstanceOf(Snoozes.PutOffMeanwhile.class);
        assertThat(snoozes.all().get(GROW).until()).isEqualTo(today.plusDays(3));

        snoozes.takeUp(amina, step);
        assertThat(needs.of(amina, today).open(GROW)).isPresent();
    }

    @Test
    void whatStaysUndoneForAWeekComesToTheOthersAsWell() {
        Member bea = member("Bea");
        told("2018-06-29", "2018-07-09");

        List<String> hers = jdbc.sql("select tier, morning from reminder_told where member_id = ? and subject = ?")
                .params(bea.id(), GROW)
                .query((row, n) -> row.getInt(1) + " " + row.getString(2))
                .list();
        assertThat(hers).containsExactly("7 2018-07-07");
        assertThat(needs.of(bea, LocalDate.parse("2018-07-07"))
                        .open(GROW)
                        .orElseThrow()
                        .escalated())
                .isTrue();
    }

    @Test
    void theDatePromisedToUsIsToldOnThatDayToWhoeverNotedIt() throws Exception {
        followUps.note(undertaking(), LocalDate.parse("2018-06-10"), "the minutes of the meeting", amina.id());
        clock.turnTo(Instant.parse("2018-06-10T08:00:00Z"));
        reminding.remind(() -> {});

        assertThat(delivered().get(0).getSubject()).contains("the minutes of the meeting");
    }

    @Test
    void whoWithdrewIsNotWaitedFor() {
        clock.turnTo(Instant.parse("2018-06-20T08:00:00Z"));
        jdbc.sql("update undertaking set withdrew_on = ?, withdrew_recorded_at = ? where id = ?")
                .params(
                        LocalDate.parse("2018-06-01"),
                        java.time.OffsetDateTime.parse("2018-06-01T00:00:00Z"),
                        undertaking())
                .update();
        try {
            assertThat(needs.of(amina, LocalDate.parse("2018-06-20")).open(GROW))
                    .isEmpty();
        } finally {
            jdbc.sql("update undertaking set withdrew_on = null, withdrew_recorded_at = null where id = ?")
                    .param(undertaking())
                    .update();
        }
    }

    @Test
    void aReminderThatWaitedIsNotSentOnceAllIsSettled() {
        clock.turnTo(Instant.parse("2018-06-30T08:00:00Z"));
        reminding.remind(() -> {});
        String key = jdbc.sql("select idempotency_key from letter")
                .query(String.class)
                .single();
        assertThat(stillNeeded.look(Set.of(key))).isEmpty();

        report("grow", "2018-06-30");

        clock.turnTo(Instant.parse("2018-06-30T09:00:00Z"));
        assertThat(stillNeeded.look(Set.of(key))).containsKey(key);
        assertThat(delivered()).isEmpty();
    }

    @Test
    void afterAnOutageOfTenDaysThereIsOneLetter() {
        told("2018-06-01", "2018-06-21");
        clock.turnTo(Instant.parse("2018-07-01T05:00:00Z"));
        reminding.remind(() -> {});

        assertThat(told("2018-07-01", "2018-07-04")).endsWith("1 2018-07-01").doesNotContain("-1 2018-06-29");
    }
}
