package org.pledgewatch.drafting;

import java.util.ArrayList;
import java.util.List;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.target.FairShare;
import org.pledgewatch.exchange.catalogue.Catalogue;
import org.pledgewatch.exchange.catalogue.Place;
import org.pledgewatch.exchange.catalogue.Problem;
import org.pledgewatch.fairshare.FairShares;
import org.pledgewatch.fairshare.formula.Presets;
import org.springframework.stereotype.Component;

/** Whether fair shares are asked by formulas, pools and splits that the settings have. */
@Component
class ShareChoices {

    private final FairShares shares;

    ShareChoices(FairShares shares) {
        this.shares = shares;
    }

    List<Problem> unknown(Catalogue catalogue) {
        List<Problem> unknown = new ArrayList<>();
        for (CommitmentEntry entry : catalogue.commitments()) {
            int version = 0;
            for (NewTerms terms : entry.terms()) {
                version++;
                Place at = catalogue
                        .places()
                        .getOrDefault(List.of(entry.commitment().slug(), version), new Place("draft", 1));
                if (terms.target() instanceof FairShare share) {
                    try {
                        require(share);
                    } catch (IllegalArgumentException e) {
                        unknown.add(new Problem(at, String.valueOf(e.getMessage())));
                    }
                }
            }
        }
        return unknown;
    }

    private void require(FairShare share) {
        Presets presets = shares.presets();
        presets.pool(share.pool());
        presets.formula(share.formula());
        presets.target(share.target());
        boolean known = presets.split(share.split()).channels().stream()
                .anyMatch(channel -> channel.code().equals(share.channel()));
        if (!known) {
            throw new IllegalArgumentException("The split " + share.split() + " has no channel \"" + share.channel()
                    + "\": choose another split, or one of its channels.");
        }
    }
}
