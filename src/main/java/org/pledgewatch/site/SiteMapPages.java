package org.pledgewatch.site;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.wording.Language;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** For search engines: an index, and in it for each language as many lists as its pages need. */
@Controller
class SiteMapPages {

    /** Well below the 50 000 addresses and 50 MB that a list may have. */
    private static final int MOST = 10_000;

    private final SiteMap map;
    private final SiteSettings settings;
    private final WhenArgument clock;

    SiteMapPages(SiteMap map, SiteSettings settings, WhenArgument clock) {
        this.map = map;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body("User-agent: *\nDisallow:\n\nSitemap: " + settings.at("/sitemap.xml") + "\n");
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        int parts = (map.entries(clock.now(request)).size() + MOST - 1) / MOST;
        List<String> addresses = new ArrayList<>();
        for (Language language : Language.values()) {
            for (int part = 1; part <= parts; part++) {
                addresses.add("/sitemap/" + language.code() + "-" + part + ".xml");
            }
        }
        return xml(SiteMapXml.index(settings, addresses));
    }

    @GetMapping("/sitemap/{language:[a-z]{2}}-{part:[1-9][0-9]{0,3}}.xml")
    ResponseEntity<byte[]> pages(@PathVariable String language, @PathVariable int part, HttpServletRequest request) {
        Language told = Language.of(language).orElseThrow(() -> missing(language + "-" + part));
        When when = clock.now(request);
        List<SiteMap.Entry> all = map.entries(when);
        int from = (part - 1) * MOST;
        if (from >= all.size()) {
            throw missing(language + "-" + part);
        }
        return xml(SiteMapXml.pages(settings, told, all.subList(from, Math.min(from + MOST, all.size()))));
    }

    private static NotHere missing(String list) {
        return new NotHere("page", "/sitemap/" + list + ".xml", List.of());
    }

    private static ResponseEntity<byte[]> xml(byte[] body) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(body);
    }
}
