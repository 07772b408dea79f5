package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.forums.Citation;
import org.pledgewatch.reference.Status;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.SmallRecord;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class VerdictProposalsTest {

    private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

    private final VerdictProposals proposals;
    private final FollowUps followUps;
    private final Undertakings undertakings;
    private final TurnableClock clock;
    private final ApplicationContext application;
    private long undertaking;

    VerdictProposalsTest(
            VerdictProposals proposals,
            FollowUps followUps,
            Undertakings undertakings,
            TurnableClock clock,
            ApplicationContext application) {
        this.proposals = proposals;
        this.followUps = followUps;
        this.undertakings = undertakings;
        this.clock = clock;
        this.application = application;
    }

    @BeforeEach
    void aSmallRecord() {
        clock.turnTo("2018-07-15");
        SmallRecord.enter(application);
        undertaking = undertakings.find("dignity", "NOR").orElseThrow().id();
    }

    private long propose() {
        return proposals.propose(
                undertaking,
                Status.MISSED,
                DAY,
                "A law did the contrary.",
                new Evidence("The law", null, null, null),
                7,
                "coordinator 7");
    }

    @Test
    void aVerdictIsOnRecordOnlyWhenASecondPersonHasApprovedIt() {
        long id = propose();

        assertThat(undertakings.verdicts(undertaking, clock.instant())).isEmpty();
        assertThatThrownBy(() -> proposals.approve(id, 7, "coordinator 7")).hasMessageContaining("second person");

        assertThat(proposals.approve(id, 8, "reviewer 8")).isEqualTo(VerdictProposals.Outcome.APPROVED);
        assertThat(undertakings.verdicts(undertaking, clock.instant()))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.what().status()).isEqualTo(Status.MISSED);
                    assertThat(verdict.what().givenBy()).isEqualTo("coordinator 7");
                    assertThat(verdict.what().approvedBy()).isEqualTo("reviewer 8");
                });
        assertThat(proposals.approve(id, 9, "reviewer 9")).isEqualTo(VerdictProposals.Outcome.SETTLED_BEFORE);
        assertThat(proposals.waiting()).isEmpty();
    }

    @Test
    void aVerdictThatIsDeclinedNeverGoesOnRecord() {
        long id = propose();

        assertThatThrownBy(() -> proposals.decline(id, 8, " ")).hasMessageContaining("why");
        assertThat(proposals.decline(id, 8, "The evidence is of another law."))
                .isEqualTo(VerdictProposals.Outcome.DECLINED);
        assertThat(proposals.approve(id, 9, "reviewer 9")).isEqualTo(VerdictProposals.Outcome.SETTLED_BEFORE);
        assertThat(undertakings.verdicts(undertaking, clock.instant())).isEmpty();
    }

    @Test
    void aVerdictThatIsNotForPeopleToSayOrLiesAheadOrHasNoReasonIsRefused() {
        assertThatThrownBy(() -> proposals.propose(undertaking, Status.NO_EVIDENCE, DAY, "r", null, 7, "c"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> proposals.propose(undertaking, Status.MET, DAY, " ", null, 7, "c"))
                .hasMessageContaining("reason");
        assertThatThrownBy(
                        () -> proposals.propose(undertaking, Status.MET, LocalDate.of(2018, 8, 1), "r", null, 7, "c"))
                .hasMessageContaining("ahead");
    }

    @Test
    void aPromisedDateRemindsFromItsDayOnUntilItIsSettled() {
        followUps.note(undertaking, LocalDate.of(2018, 7, 20), "The minister answers.", 7);

        assertThat(followUps.dueOn(LocalDate.of(2018, 7, 19))).isEmpty();
        assertThat(followUps.dueOn(LocalDate.of(2018, 7, 20))).hasSize(1);
        FollowUp open = followUps.of(undertaking).get(0);
        assertThat(followUps.settle(open.id(), undertaking + 1, 7)).isFalse();
        assertThat(followUps.settle(open.id(), undertaking, 7)).isTrue();
        assertThat(followUps.dueOn(LocalDate.of(2018, 7, 20))).isEmpty();
    }

    @Test
    void reasonsOfABreachAreAddedAndNoneIsOverwritten() {
        undertakings.explain(undertaking, new Breach(DAY, "No money.", "en", Citation.of("A speech", null)));
        undertakings.explain(undertaking, new Breach(DAY, "No majority.", "en", Citation.of("A letter", null)));

        assertThat(undertakings.breaches(undertaking, clock.instant()))
                .extracting(breach -> breach.what().text())
                .containsExactly("No money.", "No majority.");
    }

    @Test
    void whoIsResponsibleCanBeNamedAndLeftOpenAgain() {
        undertakings.assign(undertaking, "The Ministry of Justice");
        assertThat(undertakings.find(undertaking).orElseThrow().binding().responsible())
                .isEqualTo("The Ministry of Justice");

        undertakings.assign(undertaking, null);
        assertThat(undertakings.find(undertaking).orElseThrow().binding().responsible())
                .isNull();
    }
}
