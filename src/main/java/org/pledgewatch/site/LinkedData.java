package org.pledgewatch.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.DataFacts;
import org.pledgewatch.scoreboard.FigureBoard;
import org.pledgewatch.scoreboard.FigureFacts;
import org.pledgewatch.scoreboard.HomeFacts;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.site.linked.ClaimReviews;
import org.pledgewatch.site.linked.Crumbs;
import org.pledgewatch.site.linked.Datasets;
import org.pledgewatch.site.linked.Page;
import org.pledgewatch.site.linked.Sites;
import org.pledgewatch.site.linked.Thing;
import org.springframework.stereotype.Component;

/** Which linked data belong to which page. */
@Component
class LinkedData {

    private final FigureBoard figures;

    LinkedData(FigureBoard figures) {
        this.figures = figures;
    }

    List<String> of(Object facts, @Nullable Subject subject, Page page) {
        List<Thing> things = new ArrayList<>();
        if (facts instanceof HomeFacts) {
            things.add(Sites.of(page));
        } else if (facts instanceof UndertakingFacts undertaking) {
            ClaimReviews.of(undertaking, page).ifPresent(things::add);
        } else if (facts instanceof DataFacts data) {
            things.add(Datasets.ofDictionary(data, page));
        } else if (facts instanceof FairShareFacts shares) {
            things.add(ofShares(shares, page));
        }
        if (subject != null && !subject.way().isEmpty()) {
            things.add(Crumbs.of(subject.way(), page));
        }
        return things.stream().map(Thing::json).toList();
    }

    private Thing ofShares(FairShareFacts shares, Page page) {
        List<FigureFacts> shared = List.copyOf(
                figures.byIds(shares.report().target().observations()).values());
        return Datasets.ofFairShares(
                shares.report().year(), shared.stream().map(FigureFacts::source).toList(), page);
    }
}
