package org.pledgewatch.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.storage.Durability;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The marks before the final dots cost one commit for all that want theirs at the same moment. */
@DatabaseTest
class MarksTest {

    private final Outbox outbox;
    private final LetterRows rows;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final List<Integer> commits = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch firstIsWriting = new CountDownLatch(1);
    private final CountDownLatch firstMayGoOn = new CountDownLatch(1);

    MarksTest(Outbox outbox, LetterRows rows, Durability durability, TransactionTemplate transaction, JdbcClient jdbc) {
        this.outbox = outbox;
        this.rows = rows;
        this.durability = durability;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fiveLetters() {
        jdbc.sql("delete from letter").update();
        transaction.executeWithoutResult(t -> outbox.postAll(IntStream.range(0, 5)
                .mapToObj(i -> new Letter(
                        "mark:" + i,
                        Letter.Kind.NOTICE,
                        "reader" + i + "@example.org",
                        "Notice",
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
    void thoseThatAreWantedWhileOneIsWrittenAreTheNextCommitTogether() throws Exception {
        Marks marks = new Marks(new SlowAtFirst(), durability);
        List<Claimed> letters = rows.claim(5);

        assertThat(make(marks, letters)).containsExactly(true, true, true, true, true);

        assertThat(commits).containsExactly(1, 4);
        assertThat(marked()).isEqualTo(5);
    }

    @Test
    void aLetterThatAnotherSenderHasByNowIsNotMarkedAndStopsNoOther() throws Exception {
        Marks marks = new Marks(new SlowAtFirst(), durability);
        List<Claimed> letters = rows.claim(5);
        jdbc.sql("update letter set claim_token = claim_token + 1 where id = ?")
                .param(letters.get(3).id())
                .update();

        assertThat(make(marks, letters)).containsExactly(true, true, true, false, true);

        assertThat(marked()).isEqualTo(4);
    }

    @Test
    void whatCannotBeWrittenIsSaidToEachThatWantedIt() {
        Marks marks = new Marks(new Broken(), durability);
        Claimed letter = rows.claim(1).get(0);

        assertThatThrownBy(() -> mark(marks, letter)).hasMessageContaining("no disk");
        assertThatThrownBy(() -> mark(marks, letter)).hasMessageContaining("no disk");
    }

    /** The first letter by itself; the others while that is written. */
    private List<Boolean> make(Marks marks, List<Claimed> letters) throws InterruptedException {
        List<CompletableFuture<Boolean>> made = new ArrayList<>();
        List<Thread> senders = new ArrayList<>();
        for (Claimed letter : letters) {
            CompletableFuture<Boolean> one = new CompletableFuture<>();
            Thread sender = new Thread(() -> one.complete(mark(marks, letter)));
            sender.start();
            firstIsWriting.await();
            made.add(one);
            senders.add(sender);
        }
        Awaitility.await().until(() -> senders.stream().allMatch(sender -> sender.getState() == Thread.State.WAITING));
        firstMayGoOn.countDown();
        return made.stream().map(CompletableFuture::join).toList();
    }

    private static boolean mark(Marks marks, Claimed letter) {
        try (Marks.Connection connection = marks.connect()) {
            return connection.mark(letter, List.of());
        }
    }

    private int marked() {
        return jdbc.sql("select count(*) from letter where state = 'DOT'")
                .query(Integer.class)
                .single();
    }

    /** Waits in its first commit until the others have come. */
    private final class SlowAtFirst extends LetterRows {

        SlowAtFirst() {
            super(null, null, null, null);
        }

        @Override
        Set<Long> dot(List<Claimed> letters, List<Settlement> before) {
            commits.add(letters.size());
            firstIsWriting.countDown();
            try {
                firstMayGoOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return rows.dot(letters, before);
        }
    }

    private static final class Broken extends LetterRows {

        Broken() {
            super(null, null, null, null);
        }

        @Override
        Set<Long> dot(List<Claimed> letters, List<Settlement> before) {
            throw new TransientDataAccessResourceException("no disk");
        }
    }
}
