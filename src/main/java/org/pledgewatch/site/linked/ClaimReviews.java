package org.pledgewatch.site.linked;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.scoreboard.CommitmentLine;
import org.pledgewatch.scoreboard.SourceFacts;
import org.pledgewatch.scoreboard.Standing;
import org.pledgewatch.scoreboard.UndertakingFacts;
import org.pledgewatch.wording.Say;

/** A verdict as the review of a claim, for registers of fact-checks. */
public final class ClaimReviews {

    private ClaimReviews() {}

    /** Empty where the party was only asked: what others ask of it is no claim of its own, so nothing claims it. */
    public static Optional<Thing> of(UndertakingFacts facts, Page page) {
        Standing standing = facts.standing();
        if (standing.basis().equals("ASKED")) {
            return Optional.empty();
        }
        return Optional.of(Thing.of("ClaimReview")
                .with("url", page.address())
                .with("inLanguage", page.language())
                .with("datePublished", published(facts, page).toString())
                .with("author", page.publisher())
                .with("claimReviewed", facts.commitment().text())
                .with("itemReviewed", claim(facts, page.say()))
                .with("reviewRating", rating(standing, page.say())));
    }

    /** The day on which the status was recorded. */
    private static LocalDate published(UndertakingFacts facts, Page page) {
        return facts.history().stream()
                .findFirst()
                .map(newest -> newest.recordedAt())
                .orElse(page.until())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
    }

    /** Who promised is the author; who is bound by a law did not write it, so the claim is only about them. */
    private static Thing claim(UndertakingFacts facts, Say say) {
        CommitmentLine commitment = facts.commitment();
        @Nullable LocalDate madeOn = commitment.madeOn();
        boolean promised = facts.standing().basis().equals("PLEDGED");
        return Thing.of("Claim")
                .with(promised ? "author" : "about", party(facts.standing(), say))
                .with("datePublished", madeOn == null ? null : madeOn.toString())
                .with("inLanguage", commitment.language())
                .with("appearance", appearances(commitment.source(), facts.boundBy()));
    }

    private static Thing party(Standing standing, Say say) {
        return Thing.of("Organization").with("name", say.party(standing.party(), standing.partyName()));
    }

    private static List<Thing> appearances(SourceFacts said, @Nullable SourceFacts bound) {
        return Stream.concat(Stream.of(said), Stream.ofNullable(bound))
                .distinct()
                .map(ClaimReviews::appearance)
                .toList();
    }

    private static Thing appearance(SourceFacts source) {
        String section = source.section();
        return Thing.of("CreativeWork")
                .with("name", section == null ? source.document() : source.document() + ", " + section)
                .withLink(source.link());
    }

    /** In words only: a verdict is no number of stars. */
    private static Thing rating(Standing standing, Say say) {
        return Thing.of("Rating")
                .with("alternateName", say.text("verdict." + standing.voice() + "." + standing.status()))
                .with("ratingExplanation", say.reason(standing.voice(), standing.reason()));
    }
}
