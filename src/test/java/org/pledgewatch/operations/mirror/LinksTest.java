package org.pledgewatch.operations.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LinksTest {

    private final Links links =
            Links.of("<link rel=\"canonical\" href=\"https://pledges.example.org/\"><a href=\"/x\">x</a>", Set.of());

    @Test
    void whatIsWithinTheSiteIsFollowedOnceAndWithoutItsFragment() {
        assertThat(links.in(
                        "<a href=\"/parties\">P</a><a href=\"/parties#top\">T</a><img src=\"/a.svg\">"
                                + "<meta property=\"og:image\" content=\"https://pledges.example.org/card.png\">"
                                + "<a href=\"https://pledges.example.org\">home</a>",
                        "/"))
                .containsExactly("/", "/a.svg", "/card.png", "/parties");
    }

    @Test
    void whatIsElsewhereOrHasChoicesOrIsAnsweredByAServerIsNot() {
        assertThat(links.in(
                        "<a href=\"https://www.unhcr.org/x\"></a><a href=\"//evil.example/x\"></a><a href=\"#main\"></a>"
                                + "<a href=\"/parties?kind=STATE\"></a><a href=\"/a?x=1&amp;y=2\"></a>"
                                + "<a href=\"/api/v1/openapi.json\"></a><a href=\"mailto:a@example.org\"></a>"
                                + "<meta name=\"description\" content=\"Who promised what\">",
                        "/"))
                .isEmpty();
    }

    @Test
    void aStyleSheetAndASiteMapLeadOnToo() {
        assertThat(links.in("src: url('sans.woff2'), url(/assets/b.woff2); b: url(data:x)", "/assets/site.css"))
                .containsExactly("/assets/b.woff2", "/assets/sans.woff2");
        assertThat(links.in("<loc>https://pledges.example.org/fr/parties</loc>", "/sitemap.xml"))
                .containsExactly("/fr/parties");
    }
}
