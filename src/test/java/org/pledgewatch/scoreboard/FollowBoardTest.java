package org.pledgewatch.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Transactional;

/** Deadlines as a calendar follows them: they are moved, taken away, and left behind by those who withdraw. */
@DatabaseTest
@Transactional
@DirtiesContext
class FollowBoardTest {

    private static final Scope STEP = new Scope(Scope.Kind.COMMITMENT, "step");
    private static final When TODAY = When.now(LocalDate.of(2026, 11, 22), Instant.parse("2026-11-22T12:00:00Z"));

    private final FollowBoard board;
    private final JdbcClient jdbc;

    FollowBoardTest(FollowBoard board, JdbcClient jdbc) {
        this.board = board;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void record() {
        sql("insert into party (no, code, kind, name, un_member) values (1, 'AAA', 'STATE', 'Aland', true)");
        sql("insert into party (no, code, kind, name, un_member) values (2, 'BBB', 'STATE', 'Beland', true)");
        sql("insert into commitment (id, slug, kind, title, text, text_is_verbatim, language, source_document, ordinal,"
                + " recorded_at) values (1, 'step', 'PLEDGE', 'A step', 'A step', true, 'en', 'Notes', 1,"
                + " timestamp with time zone '2026-01-01 00:00:00+00:00')");
        terms(1, "2026-01-01", "date '2027-03-31'");
        bind(1, "AAA", "null");
        bind(2, "BBB", "null");
    }

    @Test
    void aDeadlineOfEverybodyIsOneDay() {
        assertThat(board.due(STEP, TODAY)).singleElement().satisfies(day -> {
            assertThat(day.party()).isNull();
            assertThat(day.dueOn()).isEqualTo("2027-03-31");
            assertThat(day.moved()).isZero();
            assertThat(day.cancelled()).isFalse();
        });
    }

    @Test
    void aPartysCalendarHasItsOwnDays() {
        assertThat(board.due(new Scope(Scope.Kind.PARTY, "AAA"), TODAY))
                .singleElement()
                .satisfies(day -> assertThat(day.party()).isEqualTo(new PartyName("AAA", "Aland")));
    }

    @Test
    void aDeadlineThatWasMovedIsTheSameDayMovedOnce() {
        terms(2, "2026-06-01", "date '2027-12-31'");

        assertThat(board.due(STEP, TODAY)).singleElement().satisfies(day -> {
            assertThat(day.dueOn()).isEqualTo("2027-12-31");
            assertThat(day.moved()).isEqualTo(1);
            assertThat(day.changedAt()).isEqualTo("2026-06-01T00:00:00Z");
        });
    }

    @Test
    void aDeadlineThatWasTakenAwayIsCancelledOnTheDayThatItWas() {
        terms(2, "2026-06-01", "null");

        assertThat(board.due(STEP, TODAY)).singleElement().satisfies(day -> {
            assertThat(day.dueOn()).isEqualTo("2027-03-31");
            assertThat(day.cancelled()).isTrue();
        });
    }

    @Test
    void whoWithdrewHasNoDayAnyMoreAndTheOthersStillHave() {
        sql("update undertaking set withdrew_on = date '2026-09-01',"
                + " withdrew_recorded_at = timestamp with time zone '2026-09-02 00:00:00+00:00' where party = 'AAA'");

        assertThat(board.due(new Scope(Scope.Kind.PARTY, "AAA"), TODAY))
                .singleElement()
                .satisfies(day -> assertThat(day.cancelled()).isTrue());
        assertThat(board.due(STEP, TODAY))
                .singleElement()
                .satisfies(day -> assertThat(day.cancelled()).isFalse());
    }

    @Test
    void aDeadlineOfOnesOwnIsADayBesideEverybodys() {
        sql("update undertaking set own_due_on = date '2028-01-31' where party = 'BBB'");

        List<DueDay> days = board.due(STEP, TODAY);

        assertThat(days)
                .extracting(DueDay::dueOn)
                .containsExactly(LocalDate.of(2027, 3, 31), LocalDate.of(2028, 1, 31));
        assertThat(days.get(1).party()).isEqualTo(new PartyName("BBB", "Beland"));
    }

    @Test
    void whatFellDueMoreThanAYearAgoIsLeftOut() {
        assertThat(board.due(STEP, When.then(LocalDate.of(2028, 4, 1), TODAY.knownAt())))
                .isEmpty();
        assertThat(board.due(STEP, When.then(LocalDate.of(2028, 3, 31), TODAY.knownAt())))
                .hasSize(1);
    }

    private void terms(int version, String from, String due) {
        sql(
                "insert into terms (commitment_id, version, effective_on, recorded_at, starts_on, due_on, target) values (1, "
                        + version + ", date '" + from + "', timestamp with time zone '" + from
                        + " 00:00:00+00:00', date '"
                        + from + "', " + due + ", '{}')");
    }

    private void bind(int id, String party, String due) {
        sql("insert into undertaking (id, party, commitment_id, basis, own_due_on, zone, recorded_at) values (" + id
                + ", '" + party + "', 1, 'PLEDGED', " + due
                + ", 'UTC', timestamp with time zone '2026-01-01 00:00:00+00:00')");
    }

    private void sql(String text) {
        jdbc.sql(text).update();
    }
}
