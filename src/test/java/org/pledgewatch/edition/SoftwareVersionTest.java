package org.pledgewatch.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SoftwareVersionTest {

    private static final Issue ISSUE =
            new Issue(new Edition(7, Instant.parse("2026-11-22T12:00:00Z")), LocalDate.of(2026, 11, 22));

    @Test
    void everyNodeThatRunsTheSameSaysTheSame() {
        assertThat(tag("https://a.example", "8080", ISSUE, "/"))
                .isEqualTo(tag("https://a.example", "9090", ISSUE, "/"))
                .hasSize(20);
    }

    @Test
    void aSettingThatShowsAnEditionADayAndAnAddressEachMakeAnother() {
        Issue next = new Issue(new Edition(8, ISSUE.edition().changedAt()), ISSUE.day());
        Issue tomorrow = new Issue(ISSUE.edition(), ISSUE.day().plusDays(1));

        assertThat(new String[] {
                    tag("https://a.example", "1", ISSUE, "/"),
                    tag("https://b.example", "1", ISSUE, "/"),
                    tag("https://a.example", "1", next, "/"),
                    tag("https://a.example", "1", tomorrow, "/"),
                    tag("https://a.example", "1", ISSUE, "/fr")
                })
                .doesNotHaveDuplicates();
    }

    private static String tag(String baseUrl, String port, Issue issue, String address) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("pledgewatch.base-url", baseUrl)
                .withProperty("server.port", port);
        return new Imprint(new SoftwareVersion(settings)).of(issue, address);
    }
}
