package org.pledgewatch.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pledgewatch.reference.WorkingDays;
import org.pledgewatch.wording.Language;

class WorkingDaysTest {

    @Test
    void weekendsAndHolidaysOfThePartyDoNotCount() {
        LocalDate friday = LocalDate.parse("2026-12-18");

        assertThat(of("67", "").after(friday, 1)).isEqualTo("2026-12-21");
        assertThat(of("67", "2026-12-25 2027-01-01").after(friday, 10)).isEqualTo("2027-01-05");
        assertThat(of("56", "").after(friday, 1)).isEqualTo("2026-12-20");
        assertThat(of("", "").after(friday, 10)).isEqualTo("2026-12-28");
    }

    @Test
    void aContactThatCannotBeSaysWhatToWrite() {
        assertThatThrownBy(() -> of("8", "")).hasMessageContaining("Monday is 1");
        assertThatThrownBy(() -> of("1234567", "")).hasMessageContaining("Monday is 1");
        assertThatThrownBy(() -> of("67", "Christmas")).hasMessageContaining("\"Christmas\" is no date");
        assertThatThrownBy(() -> new Contact("CAN", "Office", "nobody", Language.EN, "67", ""))
                .hasMessageContaining("e-mail address");
        assertThatThrownBy(() -> new Contact("CAN", "Office\nBcc: x@y.example", "a@b.example", Language.EN, "67", ""))
                .hasMessageContaining("name");
    }

    private static WorkingDays of(String weekend, String holidays) {
        return new Contact("CAN", "Office", "office@example.org", Language.EN, weekend, holidays).workingDays();
    }
}
