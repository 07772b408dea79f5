package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Feeds and calendars, read by parsers that are not ours. */
@SampleSite
class FeedsTest {

    private final Browser browser;

    FeedsTest(@LocalServerPort int port) {
        this.browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes.atom",
                "/parties/CAN.atom",
                "/commitments/fair-share-resettlement.atom",
                "/themes/resettlement.atom",
                "/frameworks/un-summit-2016.atom"
            })
    void everythingThatCanBeFollowedHasAnAtomFeed(String address) throws Exception {
        SyndFeed feed = atom(address);

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getUri()).isEqualTo("http://localhost:8080" + address);
        assertThat(feed.getEntries()).isNotEmpty();
        assertThat(new HashSet<>(
                        feed.getEntries().stream().map(SyndEntry::getUri).toList()))
                .as("an id is only one entry's")
                .hasSameSizeAs(feed.getEntries());
        assertThat(feed.getPublishedDate()).isEqualTo(feed.getEntries().get(0).getUpdatedDate());
    }

    @Test
    void anEntrySaysWhatChangedWhyAndWhetherItWasPromised() throws Exception {
        SyndEntry entry = atom("/parties/CAN.atom").getEntries().stream()
                .filter(e -> e.getUri().contains("fair-share-resettlement"))
                .findFirst()
                .orElseThrow();

        assertThat(entry.getTitle()).startsWith("Canada: Maintain 10 % as a minimum – ");
        assertThat(entry.getDescription().getValue()).startsWith("An ask, not a promise. From “");
        assertThat(entry.getLink()).isEqualTo("http://localhost:8080/commitments/fair-share-resettlement/CAN");
    }

    @Test
    void aPartysFeedTellsOnlyOfThatParty() throws Exception {
        assertThat(atom("/parties/CAN.atom").getEntries())
                .allSatisfy(entry -> assertThat(entry.getLink()).endsWith("/CAN"));
    }

    @Test
    void aFeedIsInTheLanguageOfItsAddress() throws Exception {
        assertThat(atom("/fr/changes.atom").getTitle()).isEqualTo("Pledgewatch\u202F: tous les changements");
        assertThat(atom("/ar/parties/CAN.atom").getEntries().get(0).getLink())
                .startsWith("http://localhost:8080/ar/commitments/");
    }

    @Test
    void theJsonFeedTellsTheSameAsTheAtomFeed() throws Exception {
        HttpResponse<String> answer = browser.get("/parties/CAN.feed.json");
        JsonNode feed = JsonMapper.shared().readTree(answer.body());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/feed+json");
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("feed_url").asString()).isEqualTo("http://localhost:8080/parties/CAN.feed.json");
        assertThat(feed.path("items").valueStream().map(item -> item.path("id").asString()))
                .containsExactlyElementsOf(atom("/parties/CAN.atom").getEntries().stream()
                        .map(SyndEntry::getUri)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deadlines.ics", "/parties/CAN.ics", "/themes/resettlement.ics", "/ar/deadlines.ics"})
    void everythingThatCanBeFollowedHasACalendar(String address) throws Exception {
        HttpResponse<String> answer = browser.get(address);

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        calendar(answer.body()).validate();
        assertThat(answer.body().lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void whatIsNotThereCannotBeFollowed() {
        assertThat(browser.get("/parties/XXX.atom").statusCode()).isEqualTo(404);
        assertThat(browser.get("/themes/nothing.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void aPageNamesItsFeedAndItsCalendar() {
        assertThat(browser.page("/parties/CAN")
                        .select("link[type=application/atom+xml]")
                        .attr("href"))
                .isEqualTo("/parties/CAN.atom");
        assertThat(browser.page("/es/changes").select(".formats a").eachAttr("href"))
                .contains("/es/changes.atom", "/es/changes.feed.json", "/es/deadlines.ics")
                .allSatisfy(address -> assertThat(browser.get(address).statusCode())
                        .as(address)
                        .isEqualTo(200));
    }

    private SyndFeed atom(String address) throws Exception {
        HttpResponse<String> answer = browser.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    private static Calendar calendar(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
