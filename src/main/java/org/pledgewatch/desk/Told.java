package org.pledgewatch.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pledgewatch.assessment.Judged;
import org.pledgewatch.commitments.Commitment;
import org.pledgewatch.commitments.CommitmentEntry;
import org.pledgewatch.commitments.NewTerms;
import org.pledgewatch.commitments.target.Periodic;
import org.pledgewatch.drafting.Meaning;
import org.pledgewatch.drafting.Proposal;
import org.pledgewatch.drafting.Quality;
import org.pledgewatch.reference.Status;
import org.pledgewatch.scoreboard.TermsFacts;
import org.pledgewatch.scoreboard.Voice;

/**
 * A commitment that is not published, as its page would tell it.
 *
 * @param standings how its parties would stand, by status; empty where nobody is bound or something is wrong
 */
public record Told(
        Commitment commitment,
        List<TermsFacts> terms,
        Quality quality,
        Voice voice,
        @Nullable Meaning meaning,
        List<Standing> standings) {

    /** Parties that would stand alike. */
    public record Standing(Status status, List<Judged> parties) {}

    static List<Told> of(Proposal proposal, Instant now) {
        return proposal.commitments().stream()
                .map(entry -> of(entry, proposal.meanings(), now))
                .toList();
    }

    private static Told of(CommitmentEntry entry, Map<String, Meaning> meanings, Instant now) {
        List<TermsFacts> terms = new ArrayList<>();
        for (NewTerms version : entry.terms()) {
            terms.add(TermsFacts.proposed(terms.size() + 1, version, now));
        }
        boolean periodic = !entry.terms().isEmpty()
                && entry.terms().get(entry.terms().size() - 1).target() instanceof Periodic;
        String basis = entry.bindings().isEmpty()
                ? "ASKED"
                : entry.bindings().get(0).undertaking().basis().name();
        Meaning meaning = meanings.get(entry.commitment().slug());
        return new Told(
                entry.commitment(),
                terms,
                Quality.of(entry),
                Voice.of(entry.commitment().kind().name(), basis, periodic),
                meaning,
                meaning == null
                        ? List.of()
                        : meaning.parties().entrySet().stream()
                                .map(group -> new Standing(group.getKey(), group.getValue()))
                                .toList());
    }
}
