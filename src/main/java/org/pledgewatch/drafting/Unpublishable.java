package org.pledgewatch.drafting;

import java.util.List;
import org.pledgewatch.exchange.catalogue.Problem;

/** The document cannot be taken into the record as it is; nothing was stored. */
public class Unpublishable extends RuntimeException {

    private final transient List<Problem> problems;

    Unpublishable(List<Problem> problems) {
        super("The draft cannot be published as it is: " + problems.get(0).what());
        this.problems = List.copyOf(problems);
    }

    /** Each with its line in the document. */
    public List<Problem> problems() {
        return problems;
    }
}
