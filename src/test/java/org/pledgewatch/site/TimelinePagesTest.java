package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleSite
class TimelinePagesTest {

    @LocalServerPort
    private int port;

    private Browser site() {
        return new Browser(port);
    }

    @Test
    void anAgreementTellsWhatWasDueByWhenAndWhereTodayIs() {
        Document page = site().page("/frameworks/un-summit-2016");

        assertThat(page.select("ol.timeline > li time").eachAttr("datetime"))
                .containsExactly("2016-09-19", "2018-01-01", "2018-09-19", "2021-12-31", "2024-11-22");
        assertThat(page.select("ol.timeline > li").eachAttr("class"))
                .containsExactly("passed", "passed", "passed", "passed", "today");
        assertThat(page.select("ol.timeline > li").get(2).text())
                .contains("19 September 2018 passed Two years two years after the adoption")
                .contains("One promise or ask due on this day", "Ratify the Migrant Workers Convention");
        assertThat(page.select("ol.timeline > li").last().text())
                .contains("The day judged", "3 promises and asks were due by then");
    }

    @Test
    void onAPastDayThatDayIsTheMark() {
        Document page = site().page("/frameworks/un-summit-2016?asOf=2018-01-01");

        assertThat(page.select("ol.timeline > li").eachAttr("class"))
                .containsExactly("passed", "today", "ahead", "ahead");
        assertThat(page.select("ol.timeline > li.today").text()).contains("The day judged");
    }

    @Test
    void aCommitmentStandsAmongTheDaysOfItsAgreement() {
        assertThat(site().page("/commitments/ratify-icrmw")
                        .select("ol.timeline > li")
                        .eachText())
                .satisfiesExactly(
                        adopted -> assertThat(adopted).startsWith("19 September 2016 passed Adopted"),
                        starts ->
                                assertThat(starts).startsWith("1 January 2017 passed What happens from here on counts"),
                        due -> assertThat(due).contains("19 September 2018", "Two years", "Deadline"),
                        today -> assertThat(today).startsWith("22 November 2024 The day judged"));
    }
}
