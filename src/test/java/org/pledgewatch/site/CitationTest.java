package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SampleSite
class CitationTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080(\\S*)");

    private final JdbcClient jdbc;

    @LocalServerPort
    private int port;

    CitationTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private String citation(String address) {
        return new Browser(port)
                .page(address)
                .select("details.sharing textarea")
                .eachText()
                .get(0);
    }

    private static String cited(String citation) {
        Matcher address = ADDRESS.matcher(citation);
        assertThat(address.find()).as(citation).isTrue();
        return address.group(1);
    }

    @Test
    void itSaysWhatWhenAndWhere() {
        assertThat(citation("/commitments/promise-of-120000/NOR"))
                .startsWith("Pledgewatch, “Norway: Resettle 120 000 people by 2021”: Broken.")
                .contains("As judged on 22 November 2024, with what was recorded until 22 November 2024")
                .contains("/commitments/promise-of-120000/NOR?asOf=2024-11-22&knownAt=2024-11-22T");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/parties/CAN",
                "/fr/parties/NOR",
                "/commitments/fair-share-resettlement",
                "/commitments/fair-share-resettlement/NOR",
                "/commitments/advocate/icmc",
                "/fair-share/2022",
                "/fair-share/2022?method=webster",
                "/fair-share/calculator?year=2022&target=people&people=1000",
                "/commitments/fair-share-resettlement/NOR?asOf=2021-12-31"
            })
    void itsAddressShowsTheSameAndCitesItself(String address) {
        String citation = citation(address);
        String cited = cited(citation);

        assertThat(main(cited)).isEqualTo(main(address));
        assertThat(citation(cited)).isEqualTo(citation);
    }

    @Test
    void theScoreboardIsCitedByItsSentence() {
        String citation = citation("/");

        assertThat(citation).contains("In 2023, 1 of the 3 states that can be judged resettled its fair share");
        assertThat(citation(cited(citation))).isEqualTo(citation);
        assertThat(new Browser(port).page(cited(citation)).select(".lead").text())
                .isEqualTo(new Browser(port).page("/").select(".lead").text());
    }

    /** What the page says, but for the ways to have it otherwise. */
    private String main(String address) {
        Document page = new Browser(port).page(address);
        page.select("details.sharing, .formats").remove();
        return page.select("main").text();
    }

    @Test
    void whatIsRecordedLaterDoesNotChangeIt() {
        String cited = cited(citation("/commitments/promise-of-120000/CAN"));
        String before = main(cited);
        jdbc.sql("insert into reply (id, undertaking_id, replied_on, text, language, source_title, recorded_at)"
                        + " select 99, u.id, date '2022-02-01', 'A later reply.', 'en', 'A letter',"
                        + " timestamp with time zone '2024-11-22 23:59:00+00' from undertaking u"
                        + " join commitment c on c.id = u.commitment_id"
                        + " where c.slug = 'promise-of-120000' and u.party = 'CAN'")
                .update();

        assertThat(main(cited)).isEqualTo(before).doesNotContain("A later reply.");
        jdbc.sql("delete from reply where id = 99").update();
    }

    @Test
    void referenceManagersReadIt() {
        List<String> texts = new Browser(port)
                .page("/fair-share/2022")
                .select("details.sharing textarea")
                .eachText();

        assertThat(texts.get(1))
                .startsWith("@misc{pledgewatch-fair-share-2022-2024-11-22,")
                .contains("author = {{Pledgewatch}}", "title = {{Fair shares of 2022}}", "year = {2024}", "\\%")
                .contains("url = {http://localhost:8080/fair-share/2022?asOf=2024-11-22&knownAt=");
    }

    @Test
    void aPageThatComesToNothingIsNotCited() {
        assertThat(new Browser(port).page("/method").select("details.sharing")).isEmpty();
        assertThat(new Browser(port).page("/parties/XXX").select("details.sharing"))
                .isEmpty();
    }
}
