package org.pledgewatch.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@SampleSite
class SiteMapTest {

    private static final String BASE = "http://localhost:8080";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @LocalServerPort
    private int port;

    private Document xml(String address) throws Exception {
        String body = new Browser(port).get(address).body();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> addresses(String list) throws Exception {
        NodeList found = xml(list).getElementsByTagNameNS(SITEMAP, "loc");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            addresses.add(found.item(i).getTextContent().substring(BASE.length()));
        }
        return addresses;
    }

    @Test
    void robotsAreToldWhereItIs() {
        assertThat(new Browser(port).get("/robots.txt").body()).contains("Sitemap: " + BASE + "/sitemap.xml");
        assertThat(new Browser(port).get("/robots.txt").headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void itHasAListForEveryLanguage() throws Exception {
        assertThat(addresses("/sitemap.xml"))
                .containsExactly("/sitemap/en-1.xml", "/sitemap/fr-1.xml", "/sitemap/es-1.xml", "/sitemap/ar-1.xml");
    }

    @Test
    void everyAddressInItIsAPageThatIsKnownByIt() throws Exception {
        for (String list : List.of("/sitemap/en-1.xml", "/sitemap/fr-1.xml")) {
            List<String> addresses = addresses(list);
            assertThat(addresses).hasSizeGreaterThan(50).doesNotHaveDuplicates();
            for (String address : addresses) {
                assertThat(new Browser(port)
                                .page(address)
                                .select("link[rel=canonical]")
                                .attr("href"))
                        .isEqualTo(BASE + address);
            }
        }
        assertThat(addresses("/sitemap/en-1.xml"))
                .contains(
                        "/",
                        "/parties/CAN",
                        "/commitments/fair-share-resettlement/CAN",
                        "/fair-share/2022",
                        "/themes/resettlement",
                        "/frameworks/un-summit-2016");
    }

    @Test
    void everyAddressNamesItsOtherLanguagesAndWhenItLastChanged() throws Exception {
        NodeList pages = xml("/sitemap/es-1.xml").getElementsByTagNameNS(SITEMAP, "url");
        for (int i = 0; i < pages.getLength(); i++) {
            Element page = (Element) pages.item(i);
            assertThat(page.getElementsByTagNameNS(XHTML, "link").getLength()).isEqualTo(5);
            String address = page.getElementsByTagNameNS(SITEMAP, "loc").item(0).getTextContent();
            if (address.endsWith("/commitments/fair-share-resettlement/CAN")) {
                assertThat(page.getElementsByTagNameNS(SITEMAP, "lastmod")
                                .item(0)
                                .getTextContent())
                        .matches("2024-11-22T\\d{2}:\\d{2}:\\d{2}Z");
            }
        }
    }

    @Test
    void aListThatIsNotThereIsNotFound() {
        for (String address : List.of("/sitemap/en-2.xml", "/sitemap/xx-1.xml", "/sitemap/en-0.xml")) {
            assertThat(new Browser(port).get(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
