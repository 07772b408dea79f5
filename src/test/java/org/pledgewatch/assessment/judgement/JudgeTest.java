package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;

/** Starting, leaving, being replaced; people's verdicts; milestones. */
class JudgeTest {

    @Test
    void aPromiseIsUpcomingUntilTheDayItStarts() {
        Given given = promise(new Judged()).from("2016-09-19");

        assertThat(given.said("2016-09-18")).isEqualTo("UPCOMING NOT_STARTED");
        assertThat(given.asOf("2016-09-18").reviewOn()).isEqualTo("2016-09-19");
        assertThat(given.said("2016-09-19")).isEqualTo("NO_EVIDENCE VERDICT_PENDING");
        assertThat(given.asOf("2016-09-19").reviewOn()).isNull();
    }

    @Test
    void whoHasLeftIsJudgedNoMoreAndReplacedTermsComeNext() {
        Given given = promise(new Judged())
                .replaced(LocalDate.of(2017, 1, 1))
                .withdrawn(LocalDate.of(2018, 1, 1))
                .verdict("2016-05-01", Status.MET);

        assertThat(given.said("2016-12-31")).isEqualTo("MET VERDICT_GIVEN");
        assertThat(given.asOf("2016-12-31").reviewOn()).isEqualTo("2017-01-01");
        assertThat(given.said("2017-01-01")).isEqualTo("SUPERSEDED TERMS_REPLACED");
        assertThat(given.asOf("2017-01-01").reviewOn()).isEqualTo("2018-01-01");
        assertThat(given.said("2018-01-01")).isEqualTo("WITHDRAWN PARTY_WITHDREW");
        assertThat(given.asOf("2018-01-01").reviewOn()).isNull();
    }

    @Test
    void whatNoLongerStandsIsJudgedNoMoreAndNobodyIsSaidToHaveLeft() {
        Given given = promise(new Judged()).from("2016-09-19").revoked(LocalDate.of(2018, 1, 1));
        assertThat(given.asOf("2017-12-31").reviewOn()).isEqualTo("2018-01-01");
        Judgement judgement = given.asOf("2018-01-01");
        assertThat(judgement.status()).isEqualTo(Status.WITHDRAWN);
        assertThat(judgement.reason()).isEqualTo(Reason.COMMITMENT_WITHDRAWN);
        assertThat(judgement.reviewOn()).isNull();
    }

    @Test
    void whoLeavesBeforeTheStartHasWithdrawn() {
        Given given = promise(new Judged()).from("2016-09-19").withdrawn(LocalDate.of(2016, 5, 1));

        assertThat(given.said("2016-04-30")).isEqualTo("UPCOMING NOT_STARTED");
        assertThat(given.asOf("2016-04-30").reviewOn()).isEqualTo("2016-05-01");
        assertThat(given.said("2016-05-01")).isEqualTo("WITHDRAWN PARTY_WITHDREW");
    }

    @Test
    void theLatestVerdictHoldsFromItsOwnDay() {
        Given given =
                promise(new Judged()).verdict("2017-03-01", Status.OFF_TRACK).verdict("2018-03-01", Status.MET);

        assertThat(given.said("2017-02-28")).isEqualTo("NO_EVIDENCE VERDICT_PENDING");
        assertThat(given.asOf("2017-02-28").reviewOn()).isEqualTo("2017-03-01");
        assertThat(given.said("2017-03-01")).isEqualTo("OFF_TRACK VERDICT_GIVEN");
        assertThat(given.said("2018-02-28")).isEqualTo("OFF_TRACK VERDICT_GIVEN");
        assertThat(given.said("2018-03-01")).isEqualTo("MET VERDICT_GIVEN");
        assertThat(given.asOf("2018-03-01").reviewOn()).isNull();
    }

    @Test
    void aVerdictDoesNotChangeWhatIsComputed() {
        Given given = promise(Milestones.itself("A report")).due("2017-12-31").verdict("2016-01-01", Status.MET);

        assertThat(given.said("2017-06-01")).isEqualTo("ON_TRACK NO_MILESTONE_OVERDUE");
    }

    private static Given twoSteps() {
        return promise(new Milestones(List.of(
                        new Milestone("draft", "A draft", LocalDate.of(2017, 1, 31)),
                        new Milestone("law", "A law", null))))
                .from("2016-01-01")
                .due("2017-12-31");
    }

    @Test
    void aMilestoneIsOverdueFromTheNextDayAndLongOverdueAfterThirty() {
        Given given = twoSteps();

        assertThat(given.said("2017-01-31")).isEqualTo("ON_TRACK NO_MILESTONE_OVERDUE");
        assertThat(given.asOf("2017-01-31").reviewOn()).isEqualTo("2017-02-01");
        assertThat(given.said("2017-02-01")).isEqualTo("AT_RISK MILESTONE_OVERDUE");
        assertThat(given.asOf("2017-02-01").reviewOn()).isEqualTo("2017-03-03");
        assertThat(given.said("2017-03-02")).isEqualTo("AT_RISK MILESTONE_OVERDUE");
        assertThat(given.said("2017-03-03")).isEqualTo("OFF_TRACK MILESTONE_LONG_OVERDUE");
        assertThat(given.said("2017-12-31")).isEqualTo("OFF_TRACK MILESTONE_LONG_OVERDUE");
        assertThat(given.said("2018-01-01")).isEqualTo("MISSED NOT_REACHED");
        assertThat(given.asOf("2018-01-01").reviewOn()).isNull();
    }

    @Test
    void whatIsDoneOnTheDeadlineIsOnTime() {
        Given given = twoSteps().done("draft", "2017-01-31").done("law", "2017-12-31");

        assertThat(given.said("2017-12-30")).isEqualTo("ON_TRACK NO_MILESTONE_OVERDUE");
        assertThat(given.asOf("2017-12-30").actual()).isEqualByComparingTo("1");
        assertThat(given.said("2017-12-31")).isEqualTo("MET REACHED");
        assertThat(given.asOf("2017-12-31").reviewOn()).isNull();
    }

    @Test
    void whatIsDoneADayLaterIsMissedForADayAndThenMetLate() {
        Given given = twoSteps().done("draft", "2017-01-31").done("law", "2018-01-02");

        assertThat(given.said("2018-01-01")).isEqualTo("MISSED NOT_REACHED");
        assertThat(given.asOf("2018-01-01").reviewOn()).isEqualTo("2018-01-02");
        assertThat(given.said("2018-01-02")).isEqualTo("MET_LATE REACHED_LATE");
    }
}
