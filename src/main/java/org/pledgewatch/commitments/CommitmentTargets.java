package org.pledgewatch.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pledgewatch.commitments.target.Target;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what commitments are judged, in any version of their terms. */
@Repository
public class CommitmentTargets {

    private final JdbcClient jdbc;

    CommitmentTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the id of the commitment. */
    public Map<Integer, List<Target>> byCommitment() {
        Map<Integer, List<Target>> targets = new HashMap<>();
        jdbc.sql("select commitment_id, target from terms").query(row -> {
            targets.computeIfAbsent(row.getInt(1), id -> new ArrayList<>()).add(TargetJson.read(row.getString(2)));
        });
        return targets;
    }
}
