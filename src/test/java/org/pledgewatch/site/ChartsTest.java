package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.reference.Reason;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.PeriodFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.Voice;
import org.pledgewatch.wording.Language;
import org.pledgewatch.wording.Says;
import org.springframework.beans.factory.annotation.Autowired;

@SampleSite
class ChartsTest {

    @Autowired
    private Says says;

    private static final Standing VISAS = new Standing(
            "visas",
            "More visas",
            "RECOMMENDATION",
            "USA",
            "United States of America",
            "ASKED",
            Voice.ASKED_EACH_PERIOD,
            Status.AT_RISK,
            Reason.LATEST_PERIOD_NEARLY_MET,
            null,
            null,
            "2024",
            new BigDecimal("993"),
            new BigDecimal("814"),
            null,
            null,
            null,
            "people",
            true);

    private List<String> titles(PeriodFacts... periods) {
        return new Charts(says.in(Language.EN))
                .years(VISAS, List.of(periods), Size.SMALL).stream()
                        .map(picture -> picture.caption().title())
                        .toList();
    }

    private static PeriodFacts year(
            String year, String category, @Nullable String required, String actual, String result) {
        return new PeriodFacts(
                year,
                "category=" + category,
                required == null ? null : new BigDecimal(required),
                new BigDecimal(actual),
                result,
                null);
    }

    @Test
    void theChartOfACategorySaysWhatThatCategoryGaveAndNotWhatAllGaveTogether() {
        assertThat(titles(
                        year("2023", "seasonal", "100", "90", "MISSED"),
                        year("2023", "trainee", "100", "120", "MET"),
                        year("2024", "seasonal", "99", "110", "MET"),
                        year("2024", "trainee", "132", "100", "MISSED")))
                .containsExactly(
                        "United States of America: More visas (seasonal). 2024: Meets it.",
                        "United States of America: More visas (trainee). 2024: Does not meet it.");
    }

    @Test
    void aCategoryThatIsNotUsedIsNotDrawn() {
        assertThat(titles(
                        year("2023", "seasonal", "100", "90", "MISSED"),
                        year("2023", "trainee", null, "0", "NO_EVIDENCE")))
                .containsExactly("United States of America: More visas (seasonal). 2023: Does not meet it.");
    }
}
