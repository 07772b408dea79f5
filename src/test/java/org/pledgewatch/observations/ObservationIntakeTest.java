package org.pledgewatch.observations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.observations.series.Figure;
import org.pledgewatch.observations.series.Series;
import org.pledgewatch.reference.Breakdown;
import org.pledgewatch.reference.Indicator;
import org.pledgewatch.reference.Period;
import org.pledgewatch.reference.PeriodLength;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ObservationIntakeTest {

    private final ObservationIntake intake;
    private final FigureStore store;
    private final Vocabulary vocabulary;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    ObservationIntakeTest(
            ObservationIntake intake, FigureStore store, Vocabulary vocabulary, TurnableClock clock, JdbcClient jdbc) {
        this.intake = intake;
        this.store = store;
        this.vocabulary = vocabulary;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoStatesAndArrivals() {
        jdbc.sql(
                        "insert into party (no, code, kind, name) values (1, 'CAN', 'STATE', 'Canada'), (2, 'USA', 'STATE', 'USA')")
                .update();
        Indicator arrivals = new Indicator(
                "arrivals",
                "Arrivals",
                "people",
                Indicator.Direction.MORE_IS_BETTER,
                Indicator.Kind.FLOW,
                PeriodLength.YEAR,
                180);
        vocabulary.declare(
                List.of(new IndicatorEntry(arrivals, BigDecimal.ZERO, null, null, List.of(Breakdown.of("skill=high")))),
                List.of(new SourceEntry("unhcr", "UNHCR", "Refugee Data Finder", null, null, null, "CC BY 4.0")));
        clock.turnTo("2026-01-01");
    }

    @Test
    void aFigureIsReadBackExactlyAndInItsShortestForm() {
        record(
                figure("CAN", 2023, "51000"),
                figure("CAN", 2022, "0.000001"),
                figure("CAN", 2021, "12345678901234567890.5"));

        assertThat(values("CAN")).containsExactly("12345678901234567890.5", "0.000001", "51000");
    }

    @Test
    void theSameFileTakenInAgainWritesNothing() {
        record(figure("CAN", 2023, "51000"));

        assertThat(record(figure("CAN", 2023, "51000.0"))).isEqualTo(new IntakeResult(0, 0, 1));
        assertThat(jdbc.sql("select count(*) from observation")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aCorrectionSupersedesAndBothStayReadableAsKnownThen() {
        record(figure("CAN", 2023, "51000"));
        Instant before = clock.instant();
        clock.turnTo("2026-02-01");

        assertThat(record(figure("CAN", 2023, "51081"))).isEqualTo(new IntakeResult(0, 1, 0));

        assertThat(values("CAN")).containsExactly("51081");
        assertThat(values("CAN", before)).containsExactly("51000");
        assertThat(values("CAN", before.minusSeconds(1))).isEmpty();
    }

    @Test
    void takingAFigureBackLeavesAGapAndNotAZero() {
        record(figure("CAN", 2022, "1"), figure("CAN", 2023, "2"));
        clock.turnTo("2026-02-01");

        record(figure("CAN", 2023, null));
        assertThat(values("CAN")).containsExactly("1");

        clock.turnTo("2026-03-01");
        assertThat(record(figure("CAN", 2023, "3")).added()).isOne();
        assertThat(values("CAN")).containsExactly("1", "3");
    }

    @Test
    void thePartiesAndSlicesOfAnIndicatorAreKeptApart() {
        record(figure("CAN", 2023, "1"), figure("USA", 2023, "2"));
        intake.append(
                List.of(new NewFigure(
                        "CAN",
                        "arrivals",
                        Breakdown.of("skill=high"),
                        Period.year(2023),
                        new BigDecimal("9"),
                        "unhcr",
                        null,
                        null)),
                "test");

        Map<String, Series> byParty = store.byParty("arrivals", Breakdown.TOTAL, clock.instant());

        assertThat(byParty).containsOnlyKeys("CAN", "USA");
        assertThat(values("CAN")).containsExactly("1");
        assertThat(store.ofParties(1, 2, clock.instant()).keys()).hasSize(3);
        assertThat(store.ofParties(2, 2, clock.instant()).keys()).hasSize(1);
    }

    @Test
    void whatIsNotRegisteredIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> record(figure("CAN", 2023, "1"), figure("ZZZ", 2023, "1")))
                .hasMessage("There is no party \"ZZZ\".");
        assertThat(jdbc.sql("select count(*) from observation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPreviewSaysWhatWouldBeWrittenAndWritesNothing() {
        record(figure("CAN", 2022, "1"), figure("CAN", 2023, "2"));

        IntakePlan would =
                intake.plan(List.of(figure("CAN", 2022, "1"), figure("CAN", 2023, "3"), figure("CAN", 2024, "4")));

        assertThat(would.result()).isEqualTo(new IntakeResult(1, 1, 1));
        assertThat(values("CAN")).containsExactly("1", "2");
    }

    @Test
    void whatAPlanWouldWriteCountsOnceWhereAnotherRecordsTheSameMeanwhile() {
        record(figure("CAN", 2022, "1"));
        IntakePlan would = intake.plan(List.of(figure("CAN", 2023, "2"), figure("CAN", 2024, "3")));
        record(figure("CAN", 2023, "2"), figure("CAN", 2024, "3"), figure("CAN", 2025, "4"));

        long canada = vocabulary.series(1, "arrivals", Breakdown.TOTAL).orElseThrow();
        RecordedFigures meanwhile = store.ofSeries(LongStream.of(canada), clock.instant());

        assertThat(meanwhile.with(would).series(canada).figures())
                .extracting(figure -> figure.value().toPlainString())
                .containsExactly("1", "2", "3", "4");
    }

    private IntakeResult record(NewFigure... figures) {
        return intake.append(List.of(figures), "test");
    }

    private static NewFigure figure(String party, int year, @Nullable String value) {
        return new NewFigure(
                party,
                "arrivals",
                Breakdown.TOTAL,
                Period.year(year),
                value == null ? null : new BigDecimal(value),
                "unhcr",
                null,
                null);
    }

    private List<String> values(String party) {
        return values(party, clock.instant());
    }

    private List<String> values(String party, Instant knownAt) {
        return store.byParty("arrivals", Breakdown.TOTAL, knownAt).getOrDefault(party, Series.EMPTY).figures().stream()
                .map(Figure::value)
                .map(BigDecimal::toPlainString)
                .toList();
    }
}
