package org.pledgewatch.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;

@DatabaseTest
class ThrottleTest {

    private final Throttle throttle;
    private final TurnableClock clock;
    private final Throttle.Subject account = Throttle.Subject.account(UUID.randomUUID() + "@desk.test");

    ThrottleTest(Throttle throttle, TurnableClock clock) {
        this.throttle = throttle;
        this.clock = clock;
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.turnTo("2026-11-22");
    }

    @Test
    void afterFiveAttemptsTheNextWaitsTwiceAsLongEachTime() {
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.attempt(account)).isEmpty();
        }
        assertThat(throttle.attempt(account)).contains(Duration.ofSeconds(30));
        clock.forward(Duration.ofSeconds(30));
        assertThat(throttle.attempt(account)).isEmpty();
        assertThat(throttle.attempt(account)).contains(Duration.ofSeconds(60));
    }

    @Test
    void whoSucceedsStartsAnew() {
        for (int i = 0; i < 4; i++) {
            throttle.attempt(account);
        }
        throttle.succeeded(List.of(account), List.of());
        for (int i = 0; i < 5; i++) {
            assertThat(throttle.attempt(account)).isEmpty();
        }
    }

    @Test
    void aHundredAtOnceAreNotMoreThanTheyWouldBeInARow() {
        long let = IntStream.range(0, 100)
                .parallel()
                .filter(i -> throttle.attempt(account).isEmpty())
                .count();

        assertThat(let).isBetween(1L, 5L + Runtime.getRuntime().availableProcessors() * 2L);
    }

    @Test
    void anAddressIsCountedByTheHouseItIsIn() {
        assertThat(Origin.of("192.0.2.17")).isEqualTo(Origin.of("192.0.2.200")).isNotEqualTo(Origin.of("192.0.3.17"));
        assertThat(Origin.of("2001:db8:1:2::1")).isEqualTo(Origin.of("2001:db8:1:ffff::9"));
        assertThat(Origin.of("example.org").text()).isEqualTo("unknown");
    }
}
