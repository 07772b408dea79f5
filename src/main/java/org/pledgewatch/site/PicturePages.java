package org.pledgewatch.site;

import java.util.List;
import org.pledgewatch.pictures.Atlas;
import org.pledgewatch.pictures.Picture;
import org.pledgewatch.pictures.Size;
import org.pledgewatch.scoreboard.HomeBoard;
import org.pledgewatch.scoreboard.ShareFacts;
import org.pledgewatch.scoreboard.UndertakingBoard;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.scoreboard.When;
import org.pledgewatch.studio.Rasters;
import org.pledgewatch.wording.Say;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages' pictures as files of their own, in the language of the address. */
@Controller
class PicturePages {

    private final HomeBoard home;
    private final UndertakingBoard undertakings;
    private final ObjectProvider<Atlas> atlas;
    private final ObjectProvider<Rasters> rasters;
    private final SiteSettings site;

    PicturePages(
            HomeBoard home,
            UndertakingBoard undertakings,
            ObjectProvider<Atlas> atlas,
            ObjectProvider<Rasters> rasters,
            SiteSettings site) {
        this.home = home;
        this.undertakings = undertakings;
        this.atlas = atlas;
        this.rasters = rasters;
        this.site = site;
    }

    @GetMapping("/map.{format:svg|png}")
    ResponseEntity<byte[]> map(
            @PathVariable String format,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        ShareFacts share = home.facts(when).share();
        if (share == null) {
            throw new NotHere("page", "map." + format, List.of());
        }
        Picture map = new ShareMap(atlas.getObject(), say, here).of(share).drawWithoutLinks();
        return file(map, format, when, say, here.to("/"));
    }

    /** @param number of the chart, from 1: a target of several slices has one for each */
    @GetMapping("/commitments/{slug}/{party}/chart-{number:[1-9]}.{format:svg|png}")
    ResponseEntity<byte[]> chart(
            @PathVariable String slug,
            @PathVariable String party,
            @PathVariable int number,
            @PathVariable String format,
            When when,
            @ModelAttribute(binding = false) Say say,
            @ModelAttribute(binding = false) Here here) {
        UndertakingFacts facts =
                undertakings.one(slug, party, when).orElseThrow(() -> new NotHere("undertaking", party, List.of()));
        List<Picture> charts = new Charts(say).of(facts, Size.LARGE);
        if (number > charts.size()) {
            throw new NotHere("page", "chart-" + number + "." + format, List.of());
        }
        return file(charts.get(number - 1), format, when, say, here.to("/commitments/" + slug + "/" + party));
    }

    private ResponseEntity<byte[]> file(Picture picture, String format, When when, Say say, String page) {
        String credit = say.text("picture.credit", "day", when.asOf(), "address", site.at(page));
        String svg = picture.file(credit);
        return format.equals("png")
                ? PictureFiles.png(rasters.getObject().png(svg, picture.width() * 2))
                : PictureFiles.svg(svg);
    }
}
