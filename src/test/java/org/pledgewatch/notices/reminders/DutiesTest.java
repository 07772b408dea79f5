package org.pledgewatch.notices.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pledgewatch.notices.reminders.Duties.Duty.ESCALATED;
import static org.pledgewatch.notices.reminders.Duties.Duty.NONE;
import static org.pledgewatch.notices.reminders.Duties.Duty.OWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pledgewatch.accounts.Member;
import org.pledgewatch.accounts.Role;
import org.pledgewatch.notices.reminders.Duties.Duty;

/** Who is to see to what, and to whom it comes when it is not done. */
class DutiesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-06-15");
    private static final Scope PLACES = new Scope("more-places", "CAN", "gcr");

    private static final Member OWNER = member(1, Role.COORDINATOR, Set.of());
    private static final Member FOR_CANADA = member(2, Role.COORDINATOR, Set.of("CAN"));
    private static final Member FOR_NORWAY = member(3, Role.COORDINATOR, Set.of("NOR"));
    private static final Member EVERYWHERE = member(4, Role.REVIEWER, Set.of());
    private static final Member READER = member(5, Role.VIEWER, Set.of());
    private static final List<Member> ALL = List.of(OWNER, FOR_CANADA, FOR_NORWAY, EVERYWHERE, READER);

    private static Member member(long id, Role role, Set<String> parties) {
        return new Member(id, "Member " + id, role, parties, Set.of());
    }

    private static Assignment owns(Assignment.Kind kind, String slug, String party) {
        return new Assignment(OWNER.id(), OWNER.name(), kind, slug, party);
    }

    private static Duty duty(List<Assignment> assignments, Member of, String today) {
        return new Duties(ALL, assignments, 7).of(of, PLACES, DUE, LocalDate.parse(today));
    }

    @Test
    void toWhomItIsAssignedItIsTheirsAlone() {
        for (Assignment given : List.of(
                owns(Assignment.Kind.COMMITMENT, "more-places", "CAN"),
                owns(Assignment.Kind.COMMITMENT, "more-places", ""),
                owns(Assignment.Kind.FRAMEWORK, "gcr", ""))) {
            assertThat(duty(List.of(given), OWNER, "2026-06-15")).isEqualTo(OWN);
            assertThat(duty(List.of(given), FOR_CANADA, "2026-06-15")).isEqualTo(NONE);
            assertThat(duty(List.of(given), EVERYWHERE, "2026-06-15")).isEqualTo(NONE);
        }
    }

    @Test
    void afterAWeekItComesToTheNextInLineAsWellAndToNobodyFurther() {
        List<Assignment> given = List.of(owns(Assignment.Kind.COMMITMENT, "more-places", "CAN"));

        assertThat(duty(given, FOR_CANADA, "2026-06-21")).isEqualTo(NONE);
        assertThat(duty(given, FOR_CANADA, "2026-06-22")).isEqualTo(ESCALATED);
        assertThat(duty(given, OWNER, "2026-06-22")).isEqualTo(OWN);
        assertThat(duty(given, EVERYWHERE, "2026-06-22")).isEqualTo(NONE);
    }

    @Test
    void withoutAnOwnerItIsOfThoseWhoseAccountIsLimitedToIt() {
        assertThat(duty(List.of(), FOR_CANADA, "2026-06-15")).isEqualTo(OWN);
        assertThat(duty(List.of(), FOR_NORWAY, "2026-06-30")).isEqualTo(NONE);
        assertThat(duty(List.of(), EVERYWHERE, "2026-06-15")).isEqualTo(NONE);
        assertThat(duty(List.of(), EVERYWHERE, "2026-06-22")).isEqualTo(ESCALATED);
    }

    @Test
    void whereNobodyIsNearerItIsOfAllWhoWrite() {
        Scope elsewhere = new Scope("fair-share", "DEU", null);
        Duties duties = new Duties(ALL, List.of(), 7);

        assertThat(duties.of(OWNER, elsewhere, DUE, DUE)).isEqualTo(OWN);
        assertThat(duties.of(EVERYWHERE, elsewhere, DUE, DUE)).isEqualTo(OWN);
        assertThat(duties.of(FOR_NORWAY, elsewhere, DUE, DUE)).isEqualTo(NONE);
        assertThat(duties.of(READER, elsewhere, DUE, DUE)).isEqualTo(NONE);
    }

    @Test
    void anOwnerWhoMayNoLongerWriteAboutItIsPassedOver() {
        Assignment toNorway =
                new Assignment(FOR_NORWAY.id(), FOR_NORWAY.name(), Assignment.Kind.COMMITMENT, "more-places", "");

        assertThat(duty(List.of(toNorway), FOR_NORWAY, "2026-06-15")).isEqualTo(NONE);
        assertThat(duty(List.of(toNorway), FOR_CANADA, "2026-06-15")).isEqualTo(OWN);
    }
}
