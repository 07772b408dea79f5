package org.pledgewatch.desk.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Members;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.storage.Sweeps;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class PastCallsTest {

    private static final PastCalls.Past PAST = new PastCalls.Past("a".repeat(64), new CallAnswer(200, "{}", null));

    private final PastCalls calls;
    private final Members members;
    private final Sweeps sweeps;
    private final TurnableClock clock;
    private final JdbcClient jdbc;

    PastCallsTest(PastCalls calls, Members members, Sweeps sweeps, TurnableClock clock, JdbcClient jdbc) {
        this.calls = calls;
        this.members = members;
        this.sweeps = sweeps;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Test
    void anAnswerIsForgottenAfterADayAndItsKeyMayBeUsedAgain() {
        Member program = members.add(
                "program@desk.test", "A program", Role.COORDINATOR, java.util.Set.of(), java.util.Set.of());
        calls.keep(program.id(), "one", PAST);
        calls.keep(program.id(), "two", PAST);
        assertThat(calls.find(program.id(), "one")).contains(PAST);

        clock.forward(Duration.ofDays(1));

        assertThat(calls.find(program.id(), "one")).isEmpty();
        calls.keep(program.id(), "one", PAST);
        assertThat(sweeps.sweep(() -> {})).containsEntry("answers to calls", 1L);
        assertThat(jdbc.sql("select call_key from past_call").query(String.class).list())
                .containsExactly("one");
    }
}
