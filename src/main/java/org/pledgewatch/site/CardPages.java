package org.pledgewatch.site;

import org.pledgewatch.pictures.Card;
import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.studio.Rasters;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures that are shown where a page is shared: cards for social networks, badges for other sites. */
@Controller
class CardPages {

    private final HomeBoard home;
    private final Lookup lookup;
    private final ObjectProvider<Rasters> rasters;

    CardPages(HomeBoard home, Lookup lookup, ObjectProvider<Rasters> rasters) {
        this.home = home;
        this.lookup = lookup;
        this.rasters = rasters;
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> scoreboard(When when, @ModelAttribute(binding = false) Say say) {
        return png(new Cards(say, when.asOf()).card(home.facts(when)));
    }

    @GetMapping("/parties/{code}/card.png")
    ResponseEntity<byte[]> party(@PathVariable String code, When when, @ModelAttribute(binding = false) Say say) {
        return png(new Cards(say, when.asOf()).card(lookup.party(code, when).party()));
    }

    @GetMapping("/commitments/{slug}/{party}/card.png")
    ResponseEntity<byte[]> undertaking(
            @PathVariable String slug,
            @PathVariable String party,
            When when,
            @ModelAttribute(binding = false) Say say) {
        return png(new Cards(say, when.asOf())
                .card(lookup.undertaking(slug, party, when).standing()));
    }

    @GetMapping("/parties/{code}/badge.svg")
    ResponseEntity<byte[]> partyBadge(@PathVariable String code, When when, @ModelAttribute(binding = false) Say say) {
        return PictureFiles.svg(new Cards(say, when.asOf())
                .badge(lookup.party(code, when).party())
                .file());
    }

    @GetMapping("/commitments/{slug}/{party}/badge.svg")
    ResponseEntity<byte[]> undertakingBadge(
            @PathVariable String slug,
            @PathVariable String party,
            When when,
            @ModelAttribute(binding = false) Say say) {
        return PictureFiles.svg(new Cards(say, when.asOf())
                .badge(lookup.undertaking(slug, party, when).standing())
                .file());
    }

    private ResponseEntity<byte[]> png(Card card) {
        return PictureFiles.png(rasters.getObject().png(card.file(), Card.WIDTH));
    }
}
