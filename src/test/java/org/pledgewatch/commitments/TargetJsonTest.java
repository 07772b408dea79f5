package org.pledgewatch.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.commitments.target.Growth;
import org.pledgewatch.commitments.target.Guard;
import org.pledgewatch.commitments.target.Judged;
import org.pledgewatch.commitments.target.Milestones;
import org.pledgewatch.commitments.target.Milestones.Milestone;
import org.pledgewatch.commitments.target.Settlement;
import org.pledgewatch.commitments.target.Target;
import org.pledgewatch.commitments.target.Threshold;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Period;

class TargetJsonTest {

    static Stream<Target> oneOfEachKind() {
        return Stream.of(
                new Threshold(
                        "resettlement-arrivals",
                        Breakdown.TOTAL,
                        Threshold.Comparison.AT_LEAST,
                        new BigDecimal("20000"),
                        Threshold.Measure.TOTAL,
                        null,
                        false),
                new Threshold(
                        "rejections",
                        Breakdown.of("skill=low"),
                        Threshold.Comparison.AT_MOST,
                        new BigDecimal("0.25"),
                        Threshold.Measure.LATEST,
                        new BigDecimal("1234567890123456789012.5"),
                        true),
                new Milestones(List.of(
                        new Milestone("draft", "A draft \"in quotes\"", LocalDate.of(2017, 12, 31)),
                        new Milestone("law", "The law — passed", null))),
                new Judged(),
                new Growth(
                        "worker-visas",
                        List.of(Breakdown.of("skill=high"), Breakdown.of("skill=low")),
                        new BigDecimal("0.1"),
                        Growth.Mode.YEAR_ON_YEAR,
                        null,
                        Settlement.EVERY_PERIOD),
                new Growth(
                        "worker-visas",
                        List.of(),
                        new BigDecimal("0.1"),
                        Growth.Mode.FROM_BASELINE,
                        Period.year(2016),
                        Settlement.TOTAL),
                new FairShare(
                        Set.of("resettlement-arrivals", "humanitarian-inflows"),
                        "gni-ppp",
                        "un-members",
                        "ten-percent",
                        "resettlement-only",
                        "resettlement",
                        "hamilton",
                        Settlement.EVERY_PERIOD),
                new Guard(List.of(
                        new Guard.Change("family-visas", Breakdown.TOTAL, Guard.Way.DOWN, new BigDecimal("0.01")),
                        new Guard.Change(
                                "worker-visas",
                                Breakdown.of("category=seasonal"),
                                Guard.Way.UP,
                                new BigDecimal("0.01")))));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void whatIsWrittenIsReadBackTheSame(Target target) {
        String json = TargetJson.write(target);

        assertThat(TargetJson.read(json)).isEqualTo(target);
        assertThat(TargetJson.write(TargetJson.read(json))).isEqualTo(json);
        assertThat(json).startsWith("{\"kind\":\"" + target.kind() + "\"");
    }

    @Test
    void decimalsAreStringsWithoutNeedlessZeros() {
        Growth growth = new Growth(
                "worker-visas",
                List.of(),
                new BigDecimal("0.10"),
                Growth.Mode.YEAR_ON_YEAR,
                null,
                Settlement.EVERY_PERIOD);
        assertThat(TargetJson.write(growth))
                .isEqualTo("{\"kind\":\"GROWTH\",\"indicator\":\"worker-visas\",\"breakdowns\":[\"\"],\"rate\":\"0.1\","
                        + "\"mode\":\"YEAR_ON_YEAR\",\"settle\":\"EVERY_PERIOD\"}");
        assertThat(TargetJson.write(new Threshold(
                        "gdp",
                        Breakdown.TOTAL,
                        Threshold.Comparison.AT_LEAST,
                        new BigDecimal("2E+4"),
                        Threshold.Measure.LATEST,
                        null,
                        false)))
                .contains("\"value\":\"20000\"");
    }

    @Test
    void whatIsMissingOrUnknownIsRefused() {
        assertThatThrownBy(() -> TargetJson.read("{\"kind\":\"WISH\"}"))
                .hasMessage("There is no kind of target \"WISH\".");
        assertThatThrownBy(() -> TargetJson.read("{\"kind\":\"JUDGED\",\"by\":\"me\"}"))
                .hasMessageContaining("A target has no \"by\"");
        assertThatThrownBy(() -> TargetJson.read("{\"kind\":\"THRESHOLD\"}"))
                .hasMessageContaining("The target needs \"indicator\"");
        assertThatThrownBy(() -> TargetJson.read("[]")).hasMessageContaining("A target is a JSON object");
    }
}
