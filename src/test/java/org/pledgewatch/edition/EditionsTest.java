package org.pledgewatch.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.pledgewatch.testing.TurnableClock;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class EditionsTest {

    private final Editions editions;
    private final EditionStore store;
    private final TransactionTemplate transaction;
    private final TurnableClock clock;

    EditionsTest(Editions editions, EditionStore store, TransactionTemplate transaction, TurnableClock clock) {
        this.editions = editions;
        this.store = store;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Test
    void aTransactionMakesOneEditionHoweverMuchItChanges() {
        long before = store.read().number();

        transaction.executeWithoutResult(status -> {
            editions.changed();
            editions.changed();
        });

        assertThat(store.read().number()).isEqualTo(before + 1);
    }

    @Test
    void whatIsUndoneMakesNone() {
        long before = store.read().number();

        transaction.executeWithoutResult(status -> {
            editions.changed();
            status.setRollbackOnly();
        });

        assertThat(store.read().number()).isEqualTo(before);
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(editions::changed).hasMessageContaining("begin one first");
    }

    @Test
    void theMomentOfTheLastChangeNeverGoesBack() {
        change();
        Edition before = store.read();
        clock.forward(Duration.ofDays(-3));
        change();
        clock.forward(Duration.ofDays(3));

        assertThat(store.read().number()).isEqualTo(before.number() + 1);
        assertThat(store.read().changedAt()).isEqualTo(before.changedAt());
    }

    private void change() {
        transaction.executeWithoutResult(status -> editions.changed());
    }
}
