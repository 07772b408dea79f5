package org.pledgewatch.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pledgewatch.parties.PartyEntry.Place;
import org.pledgewatch.reference.Merged;
import org.pledgewatch.testing.DatabaseTest;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class PartyRegisterTest {

    private final PartyRegister register;

    PartyRegisterTest(PartyRegister register) {
        this.register = register;
    }

    @Test
    void aNumberIsGivenOnceAndStaysWhateverIsAddedOrRenamed() {
        register.merge(List.of(state("CAN", "Canada"), state("NOR", "Norway")));
        int canada = register.find("CAN").orElseThrow().no();
        int norway = register.find("NOR").orElseThrow().no();

        Merged merged = register.merge(
                List.of(state("AUT", "Austria"), state("NOR", "Kingdom of Norway"), state("CAN", "Canada")));

        assertThat(merged).isEqualTo(new Merged(1, 1, 1));
        assertThat(register.find("CAN").orElseThrow().no()).isEqualTo(canada);
        assertThat(register.find("NOR").orElseThrow().no()).isEqualTo(norway);
        assertThat(register.find("NOR").orElseThrow().name()).isEqualTo("Kingdom of Norway");
        assertThat(register.find("AUT").orElseThrow().no()).isGreaterThan(Math.max(canada, norway));
    }

    @Test
    void membersAreThoseOfTheDayBothEndsIncluded() {
        register.merge(List.of(
                group("eu", member("AUT", "1995-01-01", null), member("GBR", "1973-01-01", "2020-01-31")),
                state("AUT", "Austria"),
                state("GBR", "United Kingdom")));

        assertThat(membersOfEu("1972-12-31")).isEmpty();
        assertThat(membersOfEu("1973-01-01")).containsExactly("GBR");
        assertThat(membersOfEu("2020-01-31")).containsExactly("AUT", "GBR");
        assertThat(membersOfEu("2020-02-01")).containsExactly("AUT");
    }

    @Test
    void aGroupsListBecomesWhatIsSaidNow() {
        register.merge(List.of(state("AUT", "Austria"), state("GBR", "United Kingdom")));
        register.merge(List.of(group("eu", member("AUT", null, null), member("GBR", null, null))));

        assertThat(register.merge(List.of(group("eu", member("GBR", null, null), member("AUT", null, null)))))
                .as("the order of the list means nothing")
                .isEqualTo(Merged.noChange());
        assertThat(register.merge(List.of(group("eu", member("AUT", "1995-01-01", null)))))
                .isEqualTo(Merged.aChange());
        assertThat(register.find("eu").orElseThrow().entry().members())
                .containsExactly(member("AUT", "1995-01-01", null));
    }

    @Test
    void namesInOtherLanguagesAreKept() {
        PartyEntry canada = new PartyEntry(
                "CAN",
                PartyKind.STATE,
                "Canada",
                Map.of("ar", "كندا", "es", "Canadá"),
                new Place("Americas", "Northern America", "CA", "124"),
                true,
                null,
                null,
                List.of());
        register.merge(List.of(canada));

        Party stored = register.find("CAN").orElseThrow();
        assertThat(stored.entry()).isEqualTo(canada);
        assertThat(stored.name("ar")).isEqualTo("كندا");
        assertThat(stored.name("nl")).isEqualTo("Canada");
    }

    @Test
    void anUnknownGroupOrMemberIsRefused() {
        register.merge(List.of(state("AUT", "Austria")));
        assertThatThrownBy(() -> register.membersOf("AUT", LocalDate.EPOCH))
                .hasMessage("There is no group \"AUT\" in the register: add it, or name another.");
        assertThatThrownBy(() -> register.merge(List.of(group("eu", member("XYZ", null, null)))))
                .hasMessage("There is no party \"XYZ\": add it to the register first.");
    }

    @Test
    void onlyAGroupHasMembersAndEachOnce() {
        assertThatThrownBy(() -> group("eu", member("AUT", null, null), member("AUT", "1995-01-01", null)))
                .hasMessageContaining("lists AUT twice");
        assertThatThrownBy(() -> member("GBR", "2020-01-31", "1973-01-01")).hasMessageContaining("before it begins");
        assertThatThrownBy(() -> new Party(1 << 20, state("CAN", "Canada"))).hasMessageContaining("register is full");
    }

    private java.util.Set<String> membersOfEu(String on) {
        return register.membersOf("eu", LocalDate.parse(on));
    }

    private static Membership member(String party, String from, String until) {
        return new Membership(
                party, from == null ? null : LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static PartyEntry state(String code, String name) {
        return new PartyEntry(code, PartyKind.STATE, name, Map.of(), Place.NONE, true, null, null, List.of());
    }

    private static PartyEntry group(String code, Membership... members) {
        return new PartyEntry(
                code, PartyKind.GROUP, code, Map.of(), Place.NONE, false, null, null, Arrays.asList(members));
    }
}
