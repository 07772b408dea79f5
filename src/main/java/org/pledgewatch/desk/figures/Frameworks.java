package org.pledgewatch.desk.figures;

import java.util.HashMap;
import java.util.Map;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.Commitments;
import org.springframework.stereotype.Component;

/** To which agreement each commitment belongs. */
@Component
class Frameworks {

    private final Commitments commitments;

    Frameworks(Commitments commitments) {
        this.commitments = commitments;
    }

    /** Slugs by slugs; one that belongs to none is not among them. */
    Map<String, String> byCommitment() {
        Map<String, String> frameworks = new HashMap<>();
        for (Commitment commitment : commitments.all()) {
            String framework = commitment.framework();
            if (framework != null) {
                frameworks.put(commitment.slug(), framework);
            }
        }
        return frameworks;
    }
}
