package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SampleSite
class LinkedDataTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASE = "http://localhost:8080";

    @LocalServerPort
    private int port;

    private List<JsonNode> things(String address) {
        return new Browser(port)
                .page(address).select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .map(JSON::readTree)
                        .toList();
    }

    private Optional<JsonNode> thing(String address, String type) {
        return things(address).stream()
                .filter(thing -> thing.path("@type").asString().equals(type))
                .findFirst();
    }

    @Test
    void aPromiseIsAClaimOfTheParty() {
        JsonNode review =
                thing("/commitments/promise-of-120000/CAN", "ClaimReview").orElseThrow();

        assertThat(review.path("@context").asString()).isEqualTo("https://schema.org");
        assertThat(review.path("claimReviewed").asString()).isEqualTo("The text of Resettle 120 000 people by 2021");
        assertThat(review.path("url").asString()).isEqualTo(BASE + "/commitments/promise-of-120000/CAN");
        assertThat(review.path("datePublished").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(review.at("/author/name").asString()).isEqualTo("Pledgewatch");
        assertThat(review.at("/itemReviewed/@type").asString()).isEqualTo("Claim");
        assertThat(review.at("/itemReviewed/author/name").asString()).isEqualTo("Canada");
        assertThat(review.at("/itemReviewed/appearance/0/name").asString()).isEqualTo("The survey, 4b");
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Kept, late");
        assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
    }

    @Test
    void aLinkThatIsNoWebAddressIsNotPassedOn() {
        assertThat(things("/commitments/promise-of-120000/CAN").toString()).doesNotContain("javascript:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments/fair-share-resettlement/CAN",
                "/commitments/ratify-icrmw/NOR",
                "/commitments/family-not-traded/CAN",
                "/parties/CAN"
            })
    void whatIsOnlyAskedIsNobodysClaim(String address) {
        assertThat(things(address)).isNotEmpty();
        assertThat(thing(address, "ClaimReview")).isEmpty();
        assertThat(things(address).toString()).doesNotContain("itemReviewed");
    }

    @Test
    void theVerdictIsInTheWordsOfTheLanguage() {
        JsonNode review =
                thing("/fr/commitments/promise-of-120000/NOR", "ClaimReview").orElseThrow();

        assertThat(review.path("inLanguage").asString()).isEqualTo("fr");
        assertThat(review.at("/itemReviewed/inLanguage").asString()).isEqualTo("en");
        assertThat(review.at("/reviewRating/alternateName").asString()).isEqualTo("Rompue");
        assertThat(review.path("url").asString()).startsWith(BASE + "/fr/");
    }

    @Test
    void hostileWordsEndNoElementAndStayWhatTheyAre() {
        String address = "/commitments/advocate/icmc";

        assertThat(new Browser(port).get(address).body()).contains("Advocate \\u003cb>with\\u003c/b>");
        assertThat(thing(address, "ClaimReview")
                        .orElseThrow()
                        .path("claimReviewed")
                        .asString())
                .contains("Advocate <b>with</b>");
    }

    @Test
    void fairSharesOfAYearAreADatasetWithItsFiles() {
        JsonNode dataset = thing("/es/fair-share/2022", "Dataset").orElseThrow();

        assertThat(dataset.path("name").asString()).contains("2022");
        assertThat(dataset.path("description").asString()).hasSizeGreaterThan(50);
        assertThat(dataset.path("temporalCoverage").asString()).isEqualTo("2022-01-01/2022-12-31");
        assertThat(dataset.at("/license/url").asString()).isEqualTo(BASE + "/es/data");
        assertThat(dataset.at("/creator/name").asString()).isEqualTo("Pledgewatch");
        assertThat(dataset.at("/isBasedOn/0/license").asString()).isEqualTo("CC BY 4.0");
        assertThat(dataset.path("variableMeasured")).hasSize(5);
        assertThat(dataset.path("distribution")).hasSize(2).allSatisfy(file -> {
            String path = file.path("contentUrl").asString().substring(BASE.length());
            assertThat(new Browser(port)
                            .get(path)
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .startsWith(file.path("encodingFormat").asString());
        });
    }

    @Test
    void theDictionaryIsADataset() {
        JsonNode dataset = thing("/data", "Dataset").orElseThrow();

        assertThat(dataset.path("temporalCoverage").asString()).isEqualTo("2016/2023");
        assertThat(dataset.path("variableMeasured")).hasSize(6);
        assertThat(dataset.at("/isBasedOn/0/publisher/name").asString()).isEqualTo("UNHCR");
    }

    @Test
    void theFirstPageIsTheSites() {
        JsonNode website = thing("/", "WebSite").orElseThrow();

        assertThat(website.path("url").asString()).isEqualTo(BASE + "/");
        assertThat(website.at("/publisher/@type").asString()).isEqualTo("Organization");
        assertThat(website.at("/potentialAction/target").asString()).isEqualTo(BASE + "/commitments?q={words}");
    }

    @Test
    void everyPageBelowAnotherSaysTheWayToIt() {
        JsonNode way =
                thing("/fr/commitments/ratify-icrmw/NOR", "BreadcrumbList").orElseThrow();

        assertThat(way.path("itemListElement")
                        .valueStream()
                        .map(step -> step.path("item").asString()))
                .containsExactly(
                        BASE + "/fr/commitments",
                        BASE + "/fr/commitments/ratify-icrmw",
                        BASE + "/fr/commitments/ratify-icrmw/NOR");
        assertThat(way.at("/itemListElement/2/position").asInt()).isEqualTo(3);
        assertThat(thing("/themes/resettlement", "BreadcrumbList")).isPresent();
    }
}
