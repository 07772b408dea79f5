package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who takes letters out of the outbox is in nobody's way. */
@DatabaseTest
class ClaimTest {

    private final Outbox outbox;
    private final LetterRows rows;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    ClaimTest(Outbox outbox, LetterRows rows, TransactionTemplate transaction, JdbcClient jdbc) {
        this.outbox = outbox;
        this.rows = rows;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anEmptyOutbox() {
        jdbc.sql("delete from letter").update();
        transaction.executeWithoutResult(t -> outbox.postAll(IntStream.range(0, 200)
                .mapToObj(i -> new Letter(
                        "claim:" + i,
                        Letter.Kind.DIGEST,
                        "reader" + i + "@example.org",
                        "Digest",
                        "In words.",
                        null,
                        Map.of()))
                .toList()));
    }

    @AfterEach
    void tidy() {
        jdbc.sql("delete from letter").update();
    }

    @Test
    void whileOneTakesLettersAnotherGetsTheNextAtOnce() {
        List<String> second = transaction.execute(t -> {
            assertThat(rows.claim(10)).hasSize(10);
            return CompletableFuture.supplyAsync(() -> rows.claim(10)).join().stream()
                    .map(claimed -> claimed.letter().key())
                    .toList();
        });

        assertThat(second).hasSize(10);
        assertThat(jdbc.sql("select count(*) from letter where state = 'CLAIMED'")
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void nothingIsLockedButWhatIsTaken() {
        long free = transaction.execute(t -> {
            rows.claim(10);
            return CompletableFuture.supplyAsync(
                            () -> transaction.execute(other -> jdbc.sql("select id from letter for update skip locked")
                                    .query(Long.class)
                                    .list()
                                    .size()))
                    .join();
        });

        assertThat(free).isEqualTo(190);
    }
}
