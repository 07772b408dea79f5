package org.pledgewatch.drafting;

import java.util.List;

/**
 * New commitments were published; announced in the transaction that does it.
 *
 * @param author the number of the member who began the draft
 */
public record CommitmentsPublished(long author, List<String> slugs) {

    public CommitmentsPublished {
        slugs = List.copyOf(slugs);
    }
}
