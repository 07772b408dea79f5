package org.pledgewatch.assessment.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.assessment.judgement.Given.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.commitments.target.Threshold.Measure;
import org.pledgewatch.reference.Breakdown;

class StageLadderTest {

    private static Given ratify(boolean keep) {
        return promise(new Threshold(
                        "treaty",
                        Breakdown.TOTAL,
                        Comparison.AT_LEAST,
                        BigDecimal.valueOf(2),
                        Measure.LATEST,
                        null,
                        keep))
                .from("2016-01-01")
                .due("2018-09-27") // 1000 days
                .stages("treaty");
    }

    @Test
    void withoutAnObservationNothingIsKnownEvenAfterTheDeadline() {
        assertThat(ratify(true).said("2016-01-01")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(ratify(true).said("2019-01-01")).isEqualTo("NO_EVIDENCE NEVER_REPORTED");
        assertThat(ratify(true).asOf("2019-01-01").reviewOn()).isNull();
    }

    @Test
    void whatWasInPlaceBeforeTheStartIsMetFromTheStart() {
        Given given = ratify(true).figure("treaty", "1990-05-01", "3");

        assertThat(given.said("2015-12-31")).isEqualTo("UPCOMING NOT_STARTED");
        assertThat(given.said("2016-01-01")).isEqualTo("MET REACHED");
        assertThat(given.asOf("2016-01-01").reviewOn()).isNull();
    }

    @Test
    void whatWasDenouncedBeforeTheStartIsNotInPlace() {
        Given given = ratify(true).figure("treaty", "1990-05-01", "3").figure("treaty", "2015-12-31", "0");

        assertThat(given.said("2016-01-01")).isEqualTo("ON_TRACK ONLY_BEGUN");
        assertThat(given.said("2016-04-10")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
    }

    @Test
    void noNewsIsNoChangeSoThePaceCrossesItsBoundsWithTime() {
        Given given = ratify(true).figure("treaty", "2015-01-01", "1"); // half of the way; 1000 days

        assertThat(given.said("2016-04-09")).isEqualTo("ON_TRACK ONLY_BEGUN"); // day 99
        assertThat(given.asOf("2016-04-09").reviewOn()).isEqualTo("2016-04-10");
        assertThat(given.said("2016-04-10")).isEqualTo("ON_TRACK PACE_SUFFICIENT"); // day 100
        LocalDate atRisk = LocalDate.of(2016, 1, 1).plusDays(556); // 0.5 / 0.555 = 0.9009, 0.5 / 0.556 = 0.8993
        assertThat(given.asOf("2016-04-10").reviewOn()).isEqualTo(atRisk);
        assertThat(Given.said(given.asOf(atRisk.minusDays(1)))).isEqualTo("ON_TRACK PACE_SUFFICIENT");
        assertThat(Given.said(given.asOf(atRisk))).isEqualTo("AT_RISK PACE_SLOW");
        LocalDate offTrack = LocalDate.of(2016, 1, 1).plusDays(834); // 0.5 / 0.833 = 0.6002, 0.5 / 0.834 = 0.5995
        assertThat(given.asOf(atRisk).reviewOn()).isEqualTo(offTrack);
        assertThat(Given.said(given.asOf(offTrack.minusDays(1)))).isEqualTo("AT_RISK PACE_SLOW");
        assertThat(Given.said(given.asOf(offTrack))).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
        assertThat(given.asOf(offTrack).reviewOn()).isEqualTo("2018-09-28");
        assertThat(given.said("2018-09-27")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
        assertThat(given.said("2018-09-28")).isEqualTo("MISSED NOT_REACHED");
    }

    @Test
    void ratifyingOnTheDeadlineIsOnTimeAndADayLaterIsLate() {
        Given onTime = ratify(false).figure("treaty", "2016-06-01", "1").figure("treaty", "2018-09-27", "2");
        Given late = ratify(false).figure("treaty", "2016-06-01", "1").figure("treaty", "2018-09-28", "2");

        assertThat(onTime.said("2018-09-27")).isEqualTo("MET REACHED");
        assertThat(onTime.said("2018-09-28")).isEqualTo("MET REACHED");
        assertThat(late.said("2018-09-27")).isEqualTo("OFF_TRACK PACE_FAR_BEHIND");
        assertThat(late.said("2018-09-28")).isEqualTo("MET_LATE REACHED_LATE");
    }

    @Test
    void aDenunciationCountsOnlyWhereItWasToBeKept() {
        assertThat(ratify(true)
                        .figure("treaty", "2017-01-01", "2")
                        .figure("treaty", "2019-01-01", "0")
                        .said("2019-01-01"))
                .isEqualTo("REGRESSED LOST");
        assertThat(ratify(false)
                        .figure("treaty", "2017-01-01", "2")
                        .figure("treaty", "2019-01-01", "0")
                        .said("2019-01-01"))
                .isEqualTo("MET REACHED");
    }
}
