package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.IndicatorEntry;
import org.pledgewatch.observations.NewFigure;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.SourceEntry;
import org.pledgewatch.observations.Vocabulary;
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
class RecordFiguresTest {

    private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-09-01T00:00:00Z");

    private final FairShares shares;
    private final ObservationIntake intake;
    private final Vocabulary vocabulary;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    RecordFiguresTest(
            FairShares shares, ObservationIntake intake, Vocabulary vocabulary, JdbcClient jdbc, TurnableClock clock) {
        this.shares = shares;
        this.intake = intake;
        this.vocabulary = vocabulary;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void twoMembersAndOneThatJoinedLater() {
        jdbc.sql("insert into party (no, code, kind, name) values (1, 'CAN', 'STATE', 'Canada'),"
                        + " (2, 'FRA', 'STATE', 'France'), (3, 'SSD', 'STATE', 'South Sudan'),"
                        + " (4, 'un-members', 'GROUP', 'Members'), (5, 'world', 'GROUP', 'World')")
                .update();
        jdbc.sql("insert into party_member (group_no, member_no, member_from) values (4, 1, null), (4, 2, null),"
                        + " (4, 3, date '2023-07-14')")
                .update();
        vocabulary.declare(
                List.of(entry("gni-ppp"), entry("refugees-mandate"), entry("resettlement-arrivals")),
                List.of(new SourceEntry("wb", "World Bank", "Figures", null, null, null, "CC BY 4.0")));
        clock.turnTo("2026-01-01");
        record("world", "refugees-mandate", "1000");
        record("CAN", "gni-ppp", "30");
        record("FRA", "gni-ppp", "70");
        record("SSD", "gni-ppp", "100");
        clock.turnTo("2026-06-01");
        record("CAN", "gni-ppp", "130");
    }

    @Test
    void quotasComeFromTheRecordAsItWasKnownAndFromTheMembersOfTheYear() {
        Scenario headline = shares.presets().headline();

        Quota before = shares.knownAt(BEFORE).quota(headline, "CAN", 2023);
        Quota after = shares.knownAt(AFTER).quota(headline, "CAN", 2023);

        assertThat(before.people()).isEqualByComparingTo("30");
        assertThat(after.people()).isEqualByComparingTo("65");
        assertThat(shares.knownAt(AFTER).quota(headline, "SSD", 2023).missing()).isEqualTo("NOT_IN_POOL");
        assertThat(before.observations())
                .containsExactlyElementsOf(jdbc.sql("select id from observation where recorded_at <= :at"
                                + " and (id in (select min(id) from observation where figure = 30)"
                                + " or figure = 1000) order by id")
                        .param("at", BEFORE.atOffset(java.time.ZoneOffset.UTC))
                        .query(Long.class)
                        .list());
    }

    @Test
    void aGroupThatIsNotRegisteredIsNoPool() {
        Scenario dac =
                new Scenario("oecd-dac", "gni-ppp", "ten-percent", "resettlement-only", "resettlement", "hamilton");

        assertThat(shares.knownAt(BEFORE).quota(dac, "CAN", 2023).missing()).isEqualTo("NO_POOL");
    }

    private void record(String party, String indicator, String value) {
        intake.append(
                List.of(new NewFigure(
                        party, indicator, Breakdown.TOTAL, Period.year(2022), new BigDecimal(value), "wb", null, null)),
                "test");
    }

    private static IndicatorEntry entry(String code) {
        return new IndicatorEntry(
                new Indicator(
                        code, code, "1", Indicator.Direction.NEUTRAL, Indicator.Kind.FLOW, PeriodLength.YEAR, 180),
                BigDecimal.ZERO,
                null,
                null,
                List.of());
    }
}
