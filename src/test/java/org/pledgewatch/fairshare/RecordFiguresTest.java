package org.pledgewatch.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.fairshare.formula.Quota;
import org.pledgewatch.fairshare.formula.Scenario;
import org.pledgewatch.observations.ObservationIntake;
import org.pledgewatch.observations.Vocabulary;
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
    private final SharingRecord sharing;
    private final JdbcClient jdbc;
    private final TurnableClock clock;

    RecordFiguresTest(
            FairShares shares, ObservationIntake intake, Vocabulary vocabulary, JdbcClient jdbc, TurnableClock clock) {
        this.shares = shares;
        this.sharing = new SharingRecord(intake, vocabulary, jdbc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void twoMembersAndOneThatJoinedLater() {
        sharing.enter("SSD", "South Sudan", LocalDate.parse("2023-07-14"));
        clock.turnTo("2026-01-01");
        sharing.record("world", "refugees-mandate", 2022, "1000");
        sharing.record("CAN", "gni-ppp", 2022, "30");
        sharing.record("FRA", "gni-ppp", 2022, "70");
        sharing.record("SSD", "gni-ppp", 2022, "100");
        clock.turnTo("2026-06-01");
        sharing.record("CAN", "gni-ppp", 2022, "130");
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
}
