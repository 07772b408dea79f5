package org.pledgewatch.scoreboard;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pledgewatch.scoreboard.CommitmentChoice.Facet;
import org.pledgewatch.search.Found;
import org.springframework.stereotype.Component;

/** Finds commitments by words and filters, and tells what other choices would find. */
@Component
public class CommitmentFinder {

    private final CommitmentBoard commitments;
    private final ForumBoard forums;
    private final SearchBoard search;

    CommitmentFinder(CommitmentBoard commitments, ForumBoard forums, SearchBoard search) {
        this.commitments = commitments;
        this.forums = forums;
        this.search = search;
    }

    public ChosenCommitments find(CommitmentChoice choice, When when) {
        List<CommitmentLine> all = commitments.find(CommitmentFilter.ALL, when);
        Found<Findable> found = search.find(choice.q());
        List<CommitmentLine> having =
                choice.q() == null ? all : CommitmentBoard.inOrderOf(SearchBoard.commitments(found), all);
        String party = choice.party();
        Map<String, Tally> tallies =
                forums.byCommitment(party == null ? StandingFilter.ALL : StandingFilter.party(party), when);
        return new ChosenCommitments(
                having.stream().filter(line -> choice.accepts(line, tallies)).toList(),
                tallies,
                counts(choice, having, tallies),
                found,
                having.size());
    }

    private static Map<Facet, Map<String, Long>> counts(
            CommitmentChoice choice, List<CommitmentLine> having, Map<String, Tally> tallies) {
        Map<Facet, Map<String, Long>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Long> byValue = new HashMap<>();
            having.stream()
                    .filter(line -> choice.acceptsBut(facet, line, tallies))
                    .flatMap(line -> values(facet, line, tallies))
                    .forEach(value -> byValue.merge(value, 1L, Long::sum));
            counts.put(facet, byValue);
        }
        return counts;
    }

    private static Stream<String> values(Facet facet, CommitmentLine line, Map<String, Tally> tallies) {
        return switch (facet) {
            case KIND -> Stream.of(line.kind());
            case FRAMEWORK -> Stream.ofNullable(line.framework());
            case THEME -> line.themes().stream();
            case STATUS ->
                tallies.getOrDefault(line.slug(), Tally.NONE).inOrder().keySet().stream()
                        .map(Enum::name);
        };
    }
}
