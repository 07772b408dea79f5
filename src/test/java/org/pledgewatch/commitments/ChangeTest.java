package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.commitments.Change.REWORDED;
import static org.pledgewatch.commitments.Change.STRENGTHENED;
import static org.pledgewatch.commitments.Change.WEAKENED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Terms;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.commitments.target.Threshold.Comparison;
import org.pledgewatch.reference.Breakdown;

class ChangeTest {

    @Test
    void aLowerTargetIsWeakerAndAHigherOneStronger() {
        assertThat(change(atLeast("20000", null), atLeast("19999", null))).isEqualTo(WEAKENED);
        assertThat(change(atLeast("20000", null), atLeast("20001", null))).isEqualTo(STRENGTHENED);
        assertThat(change(atLeast("20000", null), atLeast("20000.0", null))).isEqualTo(REWORDED);
    }

    @Test
    void aHigherCeilingIsWeakerAndALowerOneStronger() {
        assertThat(change(atMost("100", "500"), atMost("101", "500"))).isEqualTo(WEAKENED);
        assertThat(change(atMost("100", "500"), atMost("99", "500"))).isEqualTo(STRENGTHENED);
    }

    @Test
    void aBaselineFurtherFromTheTargetCountsMoreAsProgressSoItIsWeaker() {
        assertThat(change(atLeast("100", "50"), atLeast("100", "40"))).isEqualTo(WEAKENED);
        assertThat(change(atLeast("100", "50"), atLeast("100", "60"))).isEqualTo(STRENGTHENED);
        assertThat(change(atLeast("100", "50"), atLeast("100", null))).isEqualTo(WEAKENED);
        assertThat(change(atMost("100", "500"), atMost("100", "600"))).isEqualTo(WEAKENED);
        assertThat(change(atMost("100", "500"), atMost("100", "400"))).isEqualTo(STRENGTHENED);
    }

    @Test
    void aLaterDeadlineIsWeakerForWhatMustBeReachedOnce() {
        assertThat(Change.between(terms("2019-12-31", atLeast("1", null)), terms("2020-01-01", atLeast("1", null))))
                .isEqualTo(WEAKENED);
        assertThat(Change.between(terms("2019-12-31", atLeast("1", null)), terms("2019-12-30", atLeast("1", null))))
                .isEqualTo(STRENGTHENED);
    }

    @Test
    void aLaterDeadlineIsStrongerForWhatBindsInEveryPeriod() {
        assertThat(Change.between(terms("2019-12-31", growth("0.1")), terms("2020-12-31", growth("0.1"))))
                .isEqualTo(STRENGTHENED);
        assertThat(Change.between(terms(null, growth("0.1")), terms("2020-12-31", growth("0.1"))))
                .isEqualTo(WEAKENED);
    }

    @Test
    void weakerInOneThingIsWeakenedWhateverIsStrongerBeside() {
        assertThat(Change.between(terms("2019-12-31", atLeast("100", null)), terms("2021-12-31", atLeast("500", null))))
                .isEqualTo(WEAKENED);
    }

    @Test
    void aSlowerGrowthIsWeaker() {
        assertThat(change(growth("0.10"), growth("0.05"))).isEqualTo(WEAKENED);
        assertThat(change(growth("0.10"), growth("0.11"))).isEqualTo(STRENGTHENED);
        assertThat(change(growth("0.10", "skill=high", "skill=low"), growth("0.10", "skill=high")))
                .isEqualTo(WEAKENED);
    }

    @Test
    void aStepLeftOutOrPutOffIsWeakerAndOneMoreStronger() {
        Milestone law = new Milestone("law", "The law", LocalDate.of(2018, 6, 30));
        Milestone later = new Milestone("law", "The law", LocalDate.of(2018, 7, 1));
        Milestone renamed = new Milestone("law", "The act", LocalDate.of(2018, 6, 30));
        Milestone budget = new Milestone("budget", "The budget", null);
        assertThat(change(steps(law, budget), steps(law))).isEqualTo(WEAKENED);
        assertThat(change(steps(law), steps(later))).isEqualTo(WEAKENED);
        assertThat(change(steps(law), steps(law, budget))).isEqualTo(STRENGTHENED);
        assertThat(change(steps(law), steps(renamed))).isEqualTo(REWORDED);
    }

    @Test
    void aRedLineThatIsHarderToCrossIsWeaker() {
        assertThat(change(guard("0.01"), guard("0.05"))).isEqualTo(WEAKENED);
        assertThat(change(guard("0.05"), guard("0.01"))).isEqualTo(STRENGTHENED);
    }

    @Test
    void countingMoreAsAdmittedIsWeaker() {
        assertThat(change(share("arrivals"), share("arrivals", "visas"))).isEqualTo(WEAKENED);
        assertThat(change(share("arrivals", "visas"), share("arrivals"))).isEqualTo(STRENGTHENED);
    }

    @Test
    void whatNoFigureOrdersIsReworded() {
        assertThat(change(atLeast("1", null), new Judged())).isEqualTo(REWORDED);
    }

    private static Change change(Target earlier, Target later) {
        return Change.between(terms("2019-12-31", earlier), terms("2019-12-31", later));
    }

    private static Terms terms(String dueOn, Target target) {
        return new Terms(1, LocalDate.of(2016, 1, 1), dueOn == null ? null : LocalDate.parse(dueOn), target, null);
    }

    private static Threshold atLeast(String value, String baseline) {
        return threshold(Comparison.AT_LEAST, value, baseline);
    }

    private static Threshold atMost(String value, String baseline) {
        return threshold(Comparison.AT_MOST, value, baseline);
    }

    private static Threshold threshold(Comparison comparison, String value, String baseline) {
        return new Threshold(
                "places",
                Breakdown.TOTAL,
                comparison,
                new BigDecimal(value),
                Threshold.Measure.LATEST,
                baseline == null ? null : new BigDecimal(baseline),
                false);
    }

    private static Growth growth(String rate, String... breakdowns) {
        return new Growth(
                "visas",
                Arrays.stream(breakdowns).map(Breakdown::of).toList(),
                new BigDecimal(rate),
                Growth.Mode.YEAR_ON_YEAR,
                null,
                Settlement.EVERY_PERIOD);
    }

    private static Milestones steps(Milestone... steps) {
        return new Milestones(List.of(steps));
    }

    private static Guard guard(String moreThan) {
        return new Guard(
                List.of(new Guard.Change("family", Breakdown.TOTAL, Guard.Way.DOWN, new BigDecimal(moreThan))));
    }

    private static FairShare share(String... indicators) {
        return new FairShare(Set.of(indicators), "gni-ppp", "g20", "t", "s", "c", "hamilton", Settlement.TOTAL);
    }
}
